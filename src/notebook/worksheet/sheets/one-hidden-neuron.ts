import { anyOf, defineSheet } from '../define-sheet.ts';

const inputs = [1, 2, 3];
const neurons = [1, 2, 3, 4];
const weights = inputs.map((i) => neurons.map((j) => `w${i}${j}`));

/** Describes the sum of another neuron: its column, and perhaps its bias. */
const column = (j: number, bias = j) => `x1*w1${j} + x2*w2${j} + x3*w3${j} + b${bias}`;

/** Chapter 3: which weight is which, and one hidden neuron from a column of the matrix. */
export const sheet = defineSheet({
  name: 'one-hidden-neuron',
  title: 'One hidden neuron',
  about:
    'The network of this chapter, and an input it has not seen. A row leaves one input, a column arrives at one neuron.',
  givens: Object.fromEntries([
    ...inputs.map((i) => [`x${i}`, `q[${i - 1}]`]),
    ...inputs.flatMap((i) => neurons.map((j) => [`w${i}${j}`, `w1[${i - 1}][${j - 1}]`])),
    ...neurons.map((j) => [`b${j}`, `b1[${j - 1}]`]),
  ]),
  matrix: {
    corner: { tex: 'w_{ij}', label: 'weights' },
    rowHeads: [
      ...inputs.map((i) => ({ tex: `x_${i}`, label: `from input ${i}` })),
      { tex: 'b_j', label: 'biases' },
    ],
    columnHeads: neurons.map((j) => ({ tex: `j = ${j}`, label: `to neuron ${j}` })),
    rows: [...weights, neurons.map((j) => `b${j}`)],
  },
  need: 'You will need a calculator with a key for powers of $e$.',
  decimals: 2,
  questions: {
    weight: {
      prompt: 'The weight $w_{13}$',
      label: 'the weight w one three',
      tex: 'w_{13}',
      formula: 'w13',
      program: 'w1[0][2]',
      mistakes: {
        w31: {
          'w31 != 0':
            'Another index. {typed} leads from the third input to the first neuron. The row comes first, then the column.',
        },
        [anyOf(...weights.flat().filter((name) => name !== 'w13'))]:
          'Another index. {typed} stands elsewhere in the matrix. Count rows and columns from 1.',
      },
      hints: [
        'The first index says which input it leaves, the second at which neuron it arrives.',
        'It stands in the first row and the third column.',
      ],
    },
    z: {
      prompt: 'The weighted sum of the third hidden neuron, $z_3$',
      label: 'the weighted sum of the third hidden neuron',
      tex: 'z_3',
      formula: column(3),
      program: 'qSums[2]',
      mistakes: {
        'x1*w31 + x2*w32 + x3*w33 + b3, x1*w31 + x2*w32 + x3*w33':
          'Another index. You went along the third row. What arrives at the third neuron stands in the third column.',
        [anyOf(column(1), column(2), column(4), column(1, 3), column(2, 3), column(4, 3))]:
          'Another index. Those are the weights of another neuron. The third neuron has the third column.',
        [anyOf(column(3, 1), column(3, 2), column(3, 4))]:
          'Another index. The weights are right, and the bias is a neighbour’s. The third neuron’s is {b3}.',
        'x1*w13 + x2*w23 + x3*w33':
          'The bias is missing. {typed} is the sum of the three products. The bias, {b3}, is still to be added.',
        [anyOf(
          'x1*w13 + x2*w23 + x3*w33 - b3',
          '-x1*w13 + x2*w23 + x3*w33 + b3',
          'x1*w13 - x2*w23 + x3*w33 + b3',
          'x1*w13 + x2*w23 - x3*w33 + b3',
        )]:
          'The sign. The sizes are right. One of the four numbers that you added has the other sign.',
      },
      hints: [
        'Walk down one column, and multiply each weight by the input of its row.',
        'It is $x_1 w_{13} + x_2 w_{23} + x_3 w_{33} + b_3$.',
      ],
    },
    a: {
      prompt: 'Its activation, $a_3$',
      label: 'the activation of the third hidden neuron',
      tex: 'a_3',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'qHidden[2]',
      mistakes: {
        'sigmoid(-z)':
          'The sign. The power is e to minus z, and z is {z}. A sign was lost on the way.',
        'sigmoid(z - b3)': 'The bias is missing. The bias is missing from what you bent.',
        'e^(-z), 1 + e^(-z), z':
          'Not yet the end. {typed} is a step on the way. The end is 1 divided by one and the power.',
      },
      hints: [
        'Bend the sum, as in chapter 1.',
        'It is $1 / (1 + e^{-z_3})$. You may also write σ( ) in the field, with your sum in it.',
      ],
    },
    slope: {
      prompt: 'The slope on which it stands, $a_3 \\cdot (1 - a_3)$',
      label: 'the slope on which the third hidden neuron stands',
      tex: '\\sigma^{\\prime}(z_3)',
      formula: 'a * (1 - a)',
      decimals: 3,
      program: 'qSlopes[2]',
      mistakes: {
        '1 - a': 'Not yet the end. {typed} is one minus the activation. Multiply the two.',
        'z * (1 - z)':
          'Another number. You put z in the place of a. The slope is made of the activation.',
        'a * a': 'Another operation. The two factors differ: one is a, and the other one minus a.',
        'a * (a - 1), a * (1 + a)':
          'The sign. The second factor is 1 minus a. The sigmoid always rises, so its slope is never negative.',
      },
      hints: [
        'You have all it takes: the answer before this one.',
        'Multiply the activation by one minus the activation.',
      ],
    },
  },
});
