import type { Sheet } from '../sheet.ts';

/** Chapter 1: product, sum, activation of one neuron. */
export const byHand: Sheet = {
  name: 'by-hand',
  title: 'A neuron by hand',
  about: 'Another neuron, and a pencil is enough.',
  givens: [
    { name: 'x', path: 'paperX', tex: 'x' },
    { name: 'w', path: 'paperW', tex: 'w' },
    { name: 'b', path: 'paperB', tex: 'b' },
  ],
  aids: [
    { name: 'size', formula: 'abs(w*x + b)', decimals: 4 },
    { name: 'up', formula: 'exp(size)', decimals: 3 },
    { name: 'down', formula: 'exp(-size)', decimals: 3 },
  ],
  need: 'You will need $\\sigma(z) = 1 / (1 + e^{-z})$, and one of these: $e$ to the power {size} is {up}, and to the power −{size} it is {down}.',
  questions: [
    {
      name: 'product',
      prompt: 'The product, $w \\cdot x$',
      label: 'the product, w times x',
      tex: 'w \\cdot x',
      formula: 'w * x',
      decimals: 3,
      program: 'paperProduct',
      mistakes: [
        {
          kind: 'wrong-operation',
          formulas: ['w + x'],
          remark: '{typed} is the weight plus the input. The weight multiplies.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['w * x + b'],
          remark: '{typed} has the bias in it already. That comes in the next step.',
        },
      ],
      hints: [
        'The weight says how many times the input counts.',
        'Multiply $w$ by $x$, and mind the signs: two of a kind make a plus.',
      ],
    },
    {
      name: 'z',
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      tex: 'z',
      formula: 'product + b',
      decimals: 3,
      program: 'paperZ',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['product - b'],
          remark: 'The bias is {b}. It is added as it stands, sign and all.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['product'],
          remark: '{typed} is the product alone. The bias, {b}, is still to be added.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['w * (x + b)', 'w + x + b'],
          remark:
            'First the product of weight and input, and then the bias: the weight does not touch it.',
        },
      ],
      hints: [
        'To the product, add what the neuron leans before it has seen anything.',
        'It is the answer before this one, plus $b$. To add a negative number is to take away.',
      ],
    },
    {
      name: 'a',
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      tex: 'a',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'paperA',
      work: ['sigmoid(z)', '1 / (1 + e^(-z))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-z)'],
          remark: 'The power is e to minus z, and z is {z}. A sign was lost on the way.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(product)'],
          remark: 'You bent the product. Bend the sum, with the bias in it.',
        },
        {
          kind: 'unfinished',
          formulas: ['e^(-z)', '1 + e^(-z)', 'e^z', '1 + e^z', 'z'],
          remark:
            '{typed} is a step on the way. Add 1 to the power, and divide 1 by what you have.',
        },
      ],
      hints: [
        'Is $z$ above zero or below? So is the answer above one half, or below.',
        'Find $e^{-z}$ among the two powers, add 1, and divide 1 by what you have.',
      ],
    },
  ],
};
