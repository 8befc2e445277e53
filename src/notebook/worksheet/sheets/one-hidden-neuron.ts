import type { Sheet, SheetGiven } from '../sheet.ts';

const inputs = [1, 2, 3];
const neurons = [1, 2, 3, 4];
const weights = inputs.map((i) => neurons.map((j) => `w${i}${j}`));

const givens: SheetGiven[] = [
  ...inputs.map((i) => ({ name: `x${i}`, path: `q[${i - 1}]`, tex: `x_${i}` })),
  ...inputs.flatMap((i) =>
    neurons.map((j) => ({
      name: `w${i}${j}`,
      path: `w1[${i - 1}][${j - 1}]`,
      tex: `w_{${i}${j}}`,
    })),
  ),
  ...neurons.map((j) => ({ name: `b${j}`, path: `b1[${j - 1}]`, tex: `b_${j}` })),
];

/** The sum of another neuron: its column, and perhaps its bias. */
const column = (j: number, bias = j) => `x1*w1${j} + x2*w2${j} + x3*w3${j} + b${bias}`;

/** Chapter 3: which weight is which, and one hidden neuron from a column of the matrix. */
export const oneHiddenNeuron: Sheet = {
  name: 'one-hidden-neuron',
  title: 'One hidden neuron',
  about:
    'The network of this chapter, and an input it has not seen. A row leaves one input, a column arrives at one neuron.',
  givens,
  matrix: {
    corner: { tex: 'w_{ij}', label: 'weights' },
    rowHeads: [
      ...inputs.map((i) => ({ tex: `x_${i}`, label: `from input ${i}` })),
      { tex: 'b_j', label: 'biases' },
    ],
    columnHeads: neurons.map((j) => ({ tex: `j = ${j}`, label: `to neuron ${j}` })),
    rows: [...weights, neurons.map((j) => `b${j}`)],
  },
  aids: [],
  need: 'You will need a calculator with a key for powers of $e$.',
  questions: [
    {
      name: 'weight',
      prompt: 'The weight $w_{13}$',
      label: 'the weight w one three',
      tex: 'w_{13}',
      formula: 'w13',
      decimals: 2,
      program: 'w1[0][2]',
      mistakes: [
        {
          kind: 'wrong-index',
          formulas: ['w31'],
          remark:
            '{typed} leads from the third input to the first neuron. The row comes first, then the column.',
        },
        {
          kind: 'wrong-index',
          formulas: weights.flat().filter((name) => name !== 'w13'),
          remark: '{typed} stands elsewhere in the matrix. Count rows and columns from 1.',
        },
      ],
      hints: [
        'The first index says which input it leaves, the second at which neuron it arrives.',
        'It stands in the first row and the third column.',
      ],
    },
    {
      name: 'z',
      prompt: 'The weighted sum of the third hidden neuron, $z_3$',
      label: 'the weighted sum of the third hidden neuron',
      tex: 'z_3',
      formula: column(3),
      decimals: 2,
      program: 'qSums[2]',
      mistakes: [
        {
          kind: 'wrong-index',
          formulas: ['x1*w31 + x2*w32 + x3*w33 + b3', 'x1*w31 + x2*w32 + x3*w33'],
          remark:
            'You went along the third row. What arrives at the third neuron stands in the third column.',
        },
        {
          kind: 'wrong-index',
          formulas: [column(1), column(2), column(4), column(1, 3), column(2, 3), column(4, 3)],
          remark: 'Those are the weights of another neuron. The third neuron has the third column.',
        },
        {
          kind: 'wrong-index',
          formulas: [column(3, 1), column(3, 2), column(3, 4)],
          remark:
            'The weights are right, and the bias is a neighbour’s. The third neuron’s is {b3}.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['x1*w13 + x2*w23 + x3*w33'],
          remark: '{typed} is the sum of the three products. The bias, {b3}, is still to be added.',
        },
        {
          kind: 'sign',
          formulas: [
            'x1*w13 + x2*w23 + x3*w33 - b3',
            '-x1*w13 + x2*w23 + x3*w33 + b3',
            'x1*w13 - x2*w23 + x3*w33 + b3',
            'x1*w13 + x2*w23 - x3*w33 + b3',
          ],
          remark: 'The sizes are right. One of the four numbers that you added has the other sign.',
        },
      ],
      hints: [
        'Walk down one column, and multiply each weight by the input of its row.',
        'It is $x_1 w_{13} + x_2 w_{23} + x_3 w_{33} + b_3$.',
      ],
    },
    {
      name: 'a',
      prompt: 'Its activation, $a_3$',
      label: 'the activation of the third hidden neuron',
      tex: 'a_3',
      formula: 'sigmoid(z)',
      decimals: 3,
      program: 'qHidden[2]',
      work: ['sigmoid(z)', '1 / (1 + e^(-z))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-z)'],
          remark: 'The power is e to minus z, and z is {z}. A sign was lost on the way.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(z - b3)'],
          remark: 'The bias is missing from what you bent.',
        },
        {
          kind: 'unfinished',
          formulas: ['e^(-z)', '1 + e^(-z)', 'z'],
          remark: '{typed} is a step on the way. The end is 1 divided by one and the power.',
        },
      ],
      hints: [
        'Bend the sum, as in chapter 1.',
        'It is $1 / (1 + e^{-z_3})$. You may also write σ( ) in the field, with your sum in it.',
      ],
    },
    {
      name: 'slope',
      prompt: 'The slope on which it stands, $a_3 \\cdot (1 - a_3)$',
      label: 'the slope on which the third hidden neuron stands',
      tex: '\\sigma^{\\prime}(z_3)',
      formula: 'a * (1 - a)',
      decimals: 3,
      program: 'qSlopes[2]',
      mistakes: [
        {
          kind: 'unfinished',
          formulas: ['1 - a'],
          remark: '{typed} is what the activation lacks to 1. Multiply the two.',
        },
        {
          kind: 'wrong-place',
          formulas: ['z * (1 - z)'],
          remark: 'You put z in the place of a. The slope is made of the activation.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['a * a'],
          remark: 'The two factors differ: one is a, and the other what a lacks to 1.',
        },
        {
          kind: 'sign',
          formulas: ['a * (a - 1)', 'a * (1 + a)'],
          remark:
            'The second factor is 1 minus a. The sigmoid always rises, so its slope is never negative.',
        },
      ],
      hints: [
        'You have all it takes: the answer before this one.',
        'Multiply the activation by what it lacks to 1.',
      ],
    },
  ],
};
