import type { Sheet } from '../sheet.ts';

const hidden = [1, 2, 3, 4];
const sum = 'a1*v1 + a2*v2 + a3*v3 + a4*v4';

/** Chapter 3: the output neuron, which sees four activations and nothing behind them. */
export const outputNeuron: Sheet = {
  name: 'output-neuron',
  title: 'The output neuron',
  about: 'The hidden layer has answered. Now the output neuron takes its four answers.',
  givens: [
    ...hidden.map((j) => ({
      name: `a${j}`,
      path: `pHidden[${j - 1}]`,
      tex: `a_${j}`,
      decimals: 3,
    })),
    ...hidden.map((j) => ({
      name: `v${j}`,
      path: `w2[${j - 1}][0]`,
      tex: `w^{(2)}_${j}`,
    })),
    { name: 'b', path: 'b2', tex: 'b^{(2)}' },
  ],
  aids: [],
  need: 'You will need a calculator with a key for powers of $e$.',
  questions: [
    {
      name: 'z',
      prompt: 'The weighted sum, $z^{(2)}$',
      label: 'the weighted sum of the output neuron',
      tex: 'z^{(2)}',
      formula: `${sum} + b`,
      decimals: 2,
      program: 'pOutput',
      mistakes: [
        {
          kind: 'dropped-bias',
          formulas: [sum],
          remark: '{typed} is the sum of the four products. The bias, {b}, is still to be added.',
        },
        {
          kind: 'sign',
          formulas: [
            `${sum} - b`,
            '-a1*v1 + a2*v2 + a3*v3 + a4*v4 + b',
            'a1*v1 - a2*v2 + a3*v3 + a4*v4 + b',
            'a1*v1 + a2*v2 - a3*v3 + a4*v4 + b',
            'a1*v1 + a2*v2 + a3*v3 - a4*v4 + b',
          ],
          remark: 'The sizes are right. One of the numbers that you added has the other sign.',
        },
        {
          kind: 'wrong-index',
          formulas: [
            'a1*v4 + a2*v3 + a3*v2 + a4*v1 + b',
            'a1*v2 + a2*v3 + a3*v4 + a4*v1 + b',
            'a1*v4 + a2*v1 + a3*v2 + a4*v3 + b',
            'a1*v2 + a2*v1 + a3*v3 + a4*v4 + b',
            'a1*v1 + a2*v3 + a3*v2 + a4*v4 + b',
            'a1*v1 + a2*v2 + a3*v4 + a4*v3 + b',
          ],
          remark:
            'Some of the numbers have changed partners: the first weight goes with the first activation, and so on.',
        },
        {
          kind: 'unfinished',
          formulas: [
            'a2*v2 + a3*v3 + a4*v4 + b',
            'a1*v1 + a3*v3 + a4*v4 + b',
            'a1*v1 + a2*v2 + a4*v4 + b',
            'a1*v1 + a2*v2 + a3*v3 + b',
          ],
          remark: 'One of the four products is missing.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['v1 + v2 + v3 + v4 + b'],
          remark: 'That would be right if all four activations were 1. They are not.',
        },
      ],
      hints: [
        'Its inputs are the four activations, and it has a weight for each of them.',
        'Four products, place by place, and then the bias.',
      ],
    },
    {
      name: 'prediction',
      prompt: 'The prediction, $a^{(2)}$',
      label: 'the prediction of the network',
      tex: 'a^{(2)}',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'pPrediction',
      work: ['sigmoid(z)', '1 / (1 + e^(-z))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-z)'],
          remark: 'The power is e to minus z, and z is {z}. A sign was lost on the way.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(z - b)'],
          remark: 'The bias is missing from what you bent.',
        },
        {
          kind: 'unfinished',
          formulas: ['e^(-z)', '1 + e^(-z)', 'z'],
          remark: '{typed} is a step on the way. The end is 1 divided by one and the power.',
        },
      ],
      hints: [
        'The output neuron bends its sum as every other does.',
        'It is $1 / (1 + e^{-z})$. You may also write σ( ) in the field, with your sum in it.',
      ],
    },
    {
      name: 'without',
      prompt: 'Turn the fourth hidden neuron off: $a_4 = 0$. The sum $z^{(2)}$ is now',
      label: 'the weighted sum with the fourth hidden neuron turned off',
      tex: 'z^{(2)}',
      formula: 'z - a4*v4',
      decimals: 2,
      program: 'pWithoutFourth',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['z + a4*v4'],
          remark: 'What the neuron had added is gone, so it is to be taken away.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['z - a4', 'z - v4'],
          remark: 'What is gone is the product of the activation and its weight.',
        },
        {
          kind: 'wrong-index',
          formulas: ['z - a1*v1', 'z - a2*v2', 'z - a3*v3'],
          remark: 'You turned another neuron off. It is the fourth.',
        },
      ],
      hints: [
        'No need to begin again: only one of the four products changes.',
        'Take $a_4 w^{(2)}_4$ away from the sum.',
      ],
    },
  ],
};
