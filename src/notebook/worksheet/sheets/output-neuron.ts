import { anyOf, defineSheet } from '../define-sheet.ts';

const sum = 'a1*v1 + a2*v2 + a3*v3 + a4*v4';

/** Chapter 3: the output neuron, which sees four activations and nothing behind them. */
export const sheet = defineSheet({
  name: 'output-neuron',
  title: 'The output neuron',
  about: 'The hidden layer has answered. Now the output neuron takes its four answers.',
  givens: {
    a1: { path: 'pHidden[0]', decimals: 3 },
    a2: { path: 'pHidden[1]', decimals: 3 },
    a3: { path: 'pHidden[2]', decimals: 3 },
    a4: { path: 'pHidden[3]', decimals: 3 },
    v1: { path: 'w2[0][0]', tex: 'w^{(2)}_1' },
    v2: { path: 'w2[1][0]', tex: 'w^{(2)}_2' },
    v3: { path: 'w2[2][0]', tex: 'w^{(2)}_3' },
    v4: { path: 'w2[3][0]', tex: 'w^{(2)}_4' },
    b: { path: 'b2', tex: 'b^{(2)}' },
  },
  need: 'You will need a calculator with a key for powers of $e$.',
  decimals: 2,
  questions: {
    z: {
      prompt: 'The weighted sum, $z^{(2)}$',
      label: 'the weighted sum of the output neuron',
      tex: 'z^{(2)}',
      formula: `${sum} + b`,
      program: 'pOutput',
      mistakes: {
        [sum]:
          'The bias is missing. {typed} is the sum of the four products. The bias, {b}, is still to be added.',
        [anyOf(
          `${sum} - b`,
          '-a1*v1 + a2*v2 + a3*v3 + a4*v4 + b',
          'a1*v1 - a2*v2 + a3*v3 + a4*v4 + b',
          'a1*v1 + a2*v2 - a3*v3 + a4*v4 + b',
          'a1*v1 + a2*v2 + a3*v3 - a4*v4 + b',
        )]: 'The sign. The sizes are right. One of the numbers that you added has the other sign.',
        [anyOf(
          'a1*v4 + a2*v3 + a3*v2 + a4*v1 + b',
          'a1*v2 + a2*v3 + a3*v4 + a4*v1 + b',
          'a1*v4 + a2*v1 + a3*v2 + a4*v3 + b',
          'a1*v2 + a2*v1 + a3*v3 + a4*v4 + b',
          'a1*v1 + a2*v3 + a3*v2 + a4*v4 + b',
          'a1*v1 + a2*v2 + a3*v4 + a4*v3 + b',
        )]:
          'Another index. Some of the numbers have changed partners: the first weight goes with the first activation, and so on.',
        [anyOf(
          'a2*v2 + a3*v3 + a4*v4 + b',
          'a1*v1 + a3*v3 + a4*v4 + b',
          'a1*v1 + a2*v2 + a4*v4 + b',
          'a1*v1 + a2*v2 + a3*v3 + b',
        )]: 'Not yet the end. One of the four products is missing.',
        'v1 + v2 + v3 + v4 + b':
          'Another operation. That would be right if all four activations were 1. They are not.',
      },
      hints: [
        'Its inputs are the four activations, and it has a weight for each of them.',
        'Four products, place by place, and then the bias.',
      ],
    },
    prediction: {
      prompt: 'The prediction, $a^{(2)}$',
      label: 'the prediction of the network',
      tex: 'a^{(2)}',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'pPrediction',
      mistakes: {
        'sigmoid(-z)':
          'The sign. The power is e to minus z, and z is {z}. A sign was lost on the way.',
        'sigmoid(z - b)': 'The bias is missing. The bias is missing from what you bent.',
        'e^(-z), 1 + e^(-z), z':
          'Not yet the end. {typed} is a step on the way. The end is 1 divided by one and the power.',
      },
      hints: [
        'The output neuron bends its sum as every other does.',
        'It is $1 / (1 + e^{-z})$. You may also write σ( ) in the field, with your sum in it.',
      ],
    },
    without: {
      prompt: 'Turn the fourth hidden neuron off: $a_4 = 0$. The sum $z^{(2)}$ is now',
      label: 'the weighted sum with the fourth hidden neuron turned off',
      tex: 'z^{(2)}',
      formula: 'z - a4*v4',
      program: 'pWithoutFourth',
      mistakes: {
        'z + a4*v4': 'The sign. What the neuron had added is gone, so it is to be taken away.',
        'z - a4, z - v4':
          'Another operation. What is gone is the product of the activation and its weight.',
        'z - a1*v1, z - a2*v2, z - a3*v3':
          'Another index. You turned another neuron off. It is the fourth.',
      },
      hints: [
        'No need to begin again: only one of the four products changes.',
        'Take $a_4 w^{(2)}_4$ away from the sum.',
      ],
    },
  },
});
