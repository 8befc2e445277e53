import type { Sheet } from '../sheet.ts';

/** Chapter 2: a neuron with three inputs. */
export const dotProduct: Sheet = {
  name: 'dot-product',
  title: 'Three inputs',
  about: 'Place by place, and then the bias. Mind who is multiplied by whom.',
  givens: [
    { name: 'x1', path: 'threeInputs[0]', tex: 'x_1' },
    { name: 'x2', path: 'threeInputs[1]', tex: 'x_2' },
    { name: 'x3', path: 'threeInputs[2]', tex: 'x_3' },
    { name: 'w1', path: 'threeWeights[0]', tex: 'w_1' },
    { name: 'w2', path: 'threeWeights[1]', tex: 'w_2' },
    { name: 'w3', path: 'threeWeights[2]', tex: 'w_3' },
    { name: 'b', path: 'threeBias', tex: 'b' },
  ],
  aids: [
    { name: 'size', formula: 'abs(x1*w1 + x2*w2 + x3*w3 + b)', decimals: 4 },
    { name: 'up', formula: 'exp(size)', decimals: 3 },
    { name: 'down', formula: 'exp(-size)', decimals: 3 },
  ],
  need: 'You will need one of these: $e$ to the power {size} is {up}, and to the power −{size} it is {down}.',
  questions: [
    {
      name: 'second',
      prompt: 'The second product, $w_2 x_2$',
      label: 'the second product',
      tex: 'w_2 x_2',
      formula: 'w2 * x2',
      decimals: 3,
      program: 'threeProducts[1]',
      mistakes: [
        {
          kind: 'wrong-index',
          formulas: ['w1 * x1', 'w3 * x3', 'w1 * x2', 'w3 * x2', 'w2 * x1', 'w2 * x3'],
          remark: 'The small number below both letters is 2: {w2} times {x2}.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['w2 + x2'],
          remark: '{typed} is their sum. A weight multiplies.',
        },
      ],
      hints: [
        'The small number below the letter says which input and which weight.',
        'Multiply $w_2$ by $x_2$. One of them is negative, so the product is too.',
      ],
    },
    {
      name: 'dot',
      prompt: 'The dot product, $w \\cdot x$',
      label: 'the dot product of weights and inputs',
      tex: 'w \\cdot x',
      formula: 'w1 * x1 + w2 * x2 + w3 * x3',
      decimals: 3,
      program: 'threeDot',
      mistakes: [
        {
          kind: 'wrong-index',
          formulas: [
            'w1 * x3 + w2 * x2 + w3 * x1',
            'w1 * x2 + w2 * x3 + w3 * x1',
            'w1 * x3 + w2 * x1 + w3 * x2',
            'w1 * x2 + w2 * x1 + w3 * x3',
            'w1 * x1 + w2 * x3 + w3 * x2',
          ],
          remark:
            'Two of the numbers have changed partners: the first weight goes with the first input, and so on.',
        },
        {
          kind: 'sign',
          formulas: [
            '-w1 * x1 + w2 * x2 + w3 * x3',
            'w1 * x1 - w2 * x2 + w3 * x3',
            'w1 * x1 + w2 * x2 - w3 * x3',
            'abs(w1 * x1) + abs(w2 * x2) + abs(w3 * x3)',
          ],
          remark: 'The sizes are right. One of the products has the other sign.',
        },
        {
          kind: 'unfinished',
          formulas: ['w1 * x1 + w2 * x2', 'w1 * x1 + w3 * x3', 'w2 * x2 + w3 * x3'],
          remark: '{typed} is the sum of two products. There are three.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['(w1 + w2 + w3) * (x1 + x2 + x3)'],
          remark: 'First multiply, place by place, and add afterwards.',
        },
      ],
      hints: [
        'Three products, each of a weight and the input that it belongs to.',
        'It is $w_1 x_1 + w_2 x_2 + w_3 x_3$, without the bias.',
      ],
    },
    {
      name: 'z',
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      tex: 'z',
      formula: 'dot + b',
      decimals: 3,
      program: 'threeZ',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['dot - b'],
          remark: 'The bias is {b}, and it is added as it stands.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['dot'],
          remark: '{typed} is the dot product. There is one bias, {b}, still to be added.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['dot + 3 * b'],
          remark: 'There is one bias for the whole neuron, not one for each input.',
        },
      ],
      hints: [
        'One number is still missing, and there is only one of it for the whole neuron.',
        'Add $b$ to the dot product.',
      ],
    },
    {
      name: 'a',
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      tex: 'a',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'threeA',
      work: ['sigmoid(z)', '1 / (1 + e^(-z))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-z)'],
          remark: 'The power is e to minus z, and z is {z}. A sign was lost on the way.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(dot)'],
          remark: 'You bent the dot product. Bend the sum, with the bias in it.',
        },
        {
          kind: 'unfinished',
          formulas: ['e^(-z)', '1 + e^(-z)', 'z'],
          remark: '{typed} is a step on the way. The end is 1 divided by one and the power.',
        },
      ],
      hints: [
        'Below zero the sigmoid gives less than one half, above zero more.',
        'Find $e^{-z}$ among the two powers, add 1, and divide 1 by what you have.',
      ],
    },
  ],
};
