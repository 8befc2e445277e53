import { defineSheet, needPowers, powersOfE, useThePower } from '../define-sheet.ts';

/** Chapter 1: product, sum, activation of one neuron. */
export const sheet = defineSheet({
  name: 'by-hand',
  title: 'A neuron by hand',
  about: 'Another neuron, and a pencil is enough.',
  givens: { x: 'paperX', w: 'paperW', b: 'paperB' },
  aids: powersOfE('w*x + b'),
  need: needPowers('You will need $\\sigma(z) = 1 / (1 + e^{-z})$, and'),
  decimals: 3,
  questions: {
    product: {
      prompt: 'The product, $w \\cdot x$',
      label: 'the product, w times x',
      tex: 'w \\cdot x',
      formula: 'w * x',
      program: 'paperProduct',
      mistakes: {
        'w + x': 'Another operation. {typed} is the weight plus the input. The weight multiplies.',
        'w * x + b':
          'Another number. {typed} has the bias in it already. That comes in the next step.',
      },
      hints: [
        'The weight says how many times the input counts.',
        'Multiply $w$ by $x$, and mind the signs: two of a kind make a plus.',
      ],
    },
    z: {
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      formula: 'product + b',
      program: 'paperZ',
      mistakes: {
        'product - b': 'The sign. The bias is {b}. It is added as it stands, sign and all.',
        product:
          'The bias is missing. {typed} is the product alone. The bias, {b}, is still to be added.',
        'w * (x + b), w + x + b':
          'Another operation. First the product of weight and input, and then the bias: the weight does not touch it.',
      },
      hints: [
        'To the product, add what the neuron leans before it has seen anything.',
        'It is the answer before this one, plus $b$. To add a negative number is to take away.',
      ],
    },
    a: {
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      formula: 'sigmoid(z)',
      program: 'paperA',
      mistakes: {
        'sigmoid(-z)':
          'The sign. The power is e to minus z, and z is {z}. A sign was lost on the way.',
        'sigmoid(product)':
          'The bias is missing. You bent the product. Bend the sum, with the bias in it.',
        'e^z, 1 + e^z':
          'The sign. {typed} is made with e to the power z. It is e to minus z that you need, and then the fraction.',
        'e^(-z), 1 + e^(-z), z':
          'Not yet the end. {typed} is a step on the way. Add 1 to the power, and divide 1 by what you have.',
      },
      hints: [
        'Is $z$ above zero or below? So is the answer above one half, or below.',
        useThePower,
      ],
    },
  },
});
