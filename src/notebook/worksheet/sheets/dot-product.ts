import { anyOf, defineSheet, needPowers, powersOfE, useThePower } from '../define-sheet.ts';

/** Chapter 2: a neuron with three inputs. */
export const sheet = defineSheet({
  name: 'dot-product',
  title: 'Three inputs',
  about: 'Place by place, and then the bias. Mind who is multiplied by whom.',
  givens: {
    x1: 'threeInputs[0]',
    x2: 'threeInputs[1]',
    x3: 'threeInputs[2]',
    w1: 'threeWeights[0]',
    w2: 'threeWeights[1]',
    w3: 'threeWeights[2]',
    b: 'threeBias',
  },
  aids: powersOfE('x1*w1 + x2*w2 + x3*w3 + b'),
  need: needPowers('You will need'),
  decimals: 3,
  questions: {
    second: {
      prompt: 'The second product, $w_2 x_2$',
      label: 'the second product',
      tex: 'w_2 x_2',
      formula: 'w2 * x2',
      program: 'threeProducts[1]',
      mistakes: {
        'w1 * x1, w3 * x3, w1 * x2, w3 * x2, w2 * x1, w2 * x3':
          'Another index. The small number below both letters is 2: {w2} times {x2}.',
        'w2 + x2': 'Another operation. {typed} is their sum. A weight multiplies.',
      },
      hints: [
        'The small number below the letter says which input and which weight.',
        {
          'w2 < 0 and x2 < 0':
            'Multiply $w_2$ by $x_2$. Both of them are negative, so the product is not.',
          'w2 * x2 < 0': 'Multiply $w_2$ by $x_2$. One of them is negative, so the product is too.',
          else: 'Multiply $w_2$ by $x_2$.',
        },
      ],
    },
    dot: {
      prompt: 'The dot product, $w \\cdot x$',
      label: 'the dot product of weights and inputs',
      tex: 'w \\cdot x',
      formula: 'w1 * x1 + w2 * x2 + w3 * x3',
      program: 'threeDot',
      mistakes: {
        [anyOf(
          'w1 * x3 + w2 * x2 + w3 * x1',
          'w1 * x2 + w2 * x1 + w3 * x3',
          'w1 * x1 + w2 * x3 + w3 * x2',
        )]:
          'Another index. Two of the numbers have changed partners: the first weight goes with the first input, and so on.',
        'w1 * x2 + w2 * x3 + w3 * x1, w1 * x3 + w2 * x1 + w3 * x2':
          'Another index. All of the numbers have changed partners: the first weight goes with the first input, and so on.',
        [anyOf(
          '-w1 * x1 + w2 * x2 + w3 * x3',
          'w1 * x1 - w2 * x2 + w3 * x3',
          'w1 * x1 + w2 * x2 - w3 * x3',
        )]: 'The sign. The sizes are right. One of the products has the other sign.',
        'abs(w1 * x1) + abs(w2 * x2) + abs(w3 * x3)':
          'The sign. The sizes are right. Each product has a sign of its own, and it counts.',
        'w1 * x1 + w2 * x2, w1 * x1 + w3 * x3, w2 * x2 + w3 * x3':
          'Not yet the end. {typed} is the sum of two products. There are three.',
        '(w1 + w2 + w3) * (x1 + x2 + x3)':
          'Another operation. First multiply, place by place, and add afterwards.',
      },
      hints: [
        'Three products, each of a weight and the input that it belongs to.',
        'It is $w_1 x_1 + w_2 x_2 + w_3 x_3$, without the bias.',
      ],
    },
    z: {
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      formula: 'dot + b',
      program: 'threeZ',
      mistakes: {
        'dot - b': 'The sign. The bias is {b}, and it is added as it stands.',
        dot: 'The bias is missing. {typed} is the dot product. There is one bias, {b}, still to be added.',
        'dot + 3 * b':
          'Another operation. There is one bias for the whole neuron, not one for each input.',
      },
      hints: [
        'One number is still missing, and there is only one of it for the whole neuron.',
        'Add $b$ to the dot product.',
      ],
    },
    a: {
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      formula: 'sigmoid(z)',
      program: 'threeA',
      mistakes: {
        'sigmoid(-z)':
          'The sign. The power is e to minus z, and z is {z}. A sign was lost on the way.',
        'sigmoid(dot)':
          'The bias is missing. You bent the dot product. Bend the sum, with the bias in it.',
        'e^(-z), 1 + e^(-z), z':
          'Not yet the end. {typed} is a step on the way. The end is 1 divided by one and the power.',
      },
      hints: ['Below zero the sigmoid gives less than one half, above zero more.', useThePower],
    },
  },
});
