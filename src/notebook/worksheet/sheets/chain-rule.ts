import type { Sheet } from '../sheet.ts';

const rounded =
  'Close: it comes out so when the factors are shortened to few digits first. Carry one digit more than you want to keep.';

/** Chapter 4: the chain rule for one weight, factor by factor. */
export const chainRule: Sheet = {
  name: 'chain-rule',
  title: 'The chain rule for one weight',
  about: 'The new row has gone through the network. Now go back along the path of $w_1$.',
  givens: [
    { name: 'x1', path: 'row.x1', tex: 'x_1' },
    { name: 'x2', path: 'row.x2', tex: 'x_2' },
    { name: 'w5', path: 'w5', tex: 'w_5' },
    { name: 'h1', path: 'pass.h1', tex: 'h_1', decimals: 5 },
    { name: 'p', path: 'pass.yHat', tex: '\\hat y', decimals: 5 },
    { name: 'y', path: 'row.y', tex: 'y' },
  ],
  aids: [],
  questions: [
    {
      name: 'f1',
      prompt:
        'From the loss to the prediction, $\\frac{\\partial L}{\\partial \\hat y} = -2 \\cdot (y - \\hat y)$',
      label: 'the derivative of the loss with respect to the prediction',
      tex: '\\frac{\\partial L}{\\partial \\hat y}',
      formula: '-2 * (y - p)',
      decimals: 4,
      program: 'factors[0]',
      mistakes: [
        {
          kind: 'forgot-2',
          formulas: ['-(y - p)', 'y - p'],
          remark: 'A square changes twice as fast as the distance it is made of: the factor is −2.',
        },
        {
          kind: 'sign',
          formulas: ['2 * (y - p)'],
          remark: 'When the prediction grows, the distance y − ŷ shrinks: hence the minus.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['(y - p)^2'],
          remark: '{typed} is the loss itself. Asked is how fast it changes.',
        },
      ],
      hints: [
        'How fast does a square change with the distance that it is made of?',
        'Take $\\hat y$ from $y$, and multiply by −2.',
      ],
    },
    {
      name: 'f2',
      prompt:
        'From the prediction to the hidden neuron, $\\frac{\\partial \\hat y}{\\partial h_1}$',
      label: 'the derivative of the prediction with respect to h one',
      tex: '\\frac{\\partial \\hat y}{\\partial h_1}',
      formula: 'w5 * p * (1 - p)',
      decimals: 4,
      program: 'factors[1]',
      mistakes: [
        {
          kind: 'missing-slope',
          formulas: ['w5'],
          remark:
            '{typed} is the weight alone. The prediction follows the sum only as fast as its sigmoid is steep.',
        },
        {
          kind: 'wrong-place',
          formulas: ['w5 * h1 * (1 - h1)', 'h1 * (1 - h1)'],
          remark:
            'That is the slope of the hidden neuron. Here it is the output neuron’s, made of ŷ.',
        },
        {
          kind: 'unfinished',
          formulas: ['w5 * p', 'w5 * (1 - p)'],
          remark: 'One factor of the slope is missing: the answer times what it lacks to 1.',
        },
      ],
      hints: [
        'When $h_1$ grows, the sum grows $w_5$ times as fast. And the prediction?',
        'Multiply $w_5$ by the slope of the output neuron, $\\hat y (1 - \\hat y)$.',
      ],
    },
    {
      name: 'f3',
      prompt: 'From the hidden neuron to the weight, $\\frac{\\partial h_1}{\\partial w_1}$',
      label: 'the derivative of h one with respect to w one',
      tex: '\\frac{\\partial h_1}{\\partial w_1}',
      formula: 'x1 * h1 * (1 - h1)',
      decimals: 4,
      program: 'factors[2]',
      mistakes: [
        {
          kind: 'missing-slope',
          formulas: ['x1'],
          remark:
            '{typed} is the input alone. The neuron follows its sum only as fast as its sigmoid is steep.',
        },
        {
          kind: 'wrong-index',
          formulas: ['x2 * h1 * (1 - h1)'],
          remark:
            'You took the second input. The weight in question is multiplied by the first, {x1}.',
        },
        {
          kind: 'wrong-place',
          formulas: ['x1 * p * (1 - p)'],
          remark: 'That is the slope of the output neuron. Here it is the hidden one’s, made of h.',
        },
        {
          kind: 'unfinished',
          formulas: ['x1 * h1', 'x1 * (1 - h1)', 'h1 * (1 - h1)'],
          remark:
            'One factor is missing: the input, the activation, and what the activation lacks to 1.',
        },
      ],
      hints: [
        'The same as before, one layer further back. By what is $w_1$ multiplied?',
        'Multiply $x_1$ by the slope of the hidden neuron, $h_1 (1 - h_1)$.',
      ],
    },
    {
      name: 'd1',
      prompt: 'Their product, $\\frac{\\partial L}{\\partial w_1}$',
      label: 'the derivative of the loss with respect to w one',
      tex: '\\frac{\\partial L}{\\partial w_1}',
      formula: 'f1 * f2 * f3',
      decimals: 4,
      program: 'rowGradients.w1',
      mistakes: [
        {
          kind: 'missing-slope',
          formulas: ['f1 * w5 * f3', 'f1 * f2 * x1', 'f1 * w5 * x1'],
          remark:
            'There are two neurons on the path, and so two slopes. One of them is missing from the product.',
        },
        {
          kind: 'forgot-2',
          formulas: ['f1 / 2 * f2 * f3'],
          remark: 'It is just half of what it should be: the 2 of the square has been left out.',
        },
        {
          kind: 'wrong-index',
          formulas: ['f1 * f2 * x2 * h1 * (1 - h1)'],
          remark:
            'That is the derivative of the second weight, which is multiplied by the second input.',
        },
        {
          kind: 'unfinished',
          formulas: ['f1 * f2', 'f2 * f3', 'f1 * f3'],
          remark: '{typed} is the product of two factors. There are three.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['f1 + f2 + f3'],
          remark: 'Rates along a path multiply; they do not add.',
        },
        { kind: 'rounded-factors', formulas: [], remark: rounded },
      ],
      hints: [
        'Rates along a path multiply.',
        'Multiply your three answers. Is the number of minuses even or odd?',
      ],
    },
    {
      name: 'db',
      prompt: 'The derivative of the bias, $\\frac{\\partial L}{\\partial b_1}$',
      label: 'the derivative of the loss with respect to b one',
      tex: '\\frac{\\partial L}{\\partial b_1}',
      formula: 'f1 * f2 * h1 * (1 - h1)',
      decimals: 4,
      program: 'rowGradients.b1',
      mistakes: [
        {
          kind: 'wrong-place',
          formulas: ['d1'],
          remark:
            '{typed} is the derivative of the weight. A bias is multiplied by no input: its factor is 1.',
        },
        {
          kind: 'missing-slope',
          formulas: ['f1 * f2', 'f1 * w5 * h1 * (1 - h1)'],
          remark:
            'A slope is missing: that of the output neuron and that of the hidden one both stand on the path.',
        },
        {
          kind: 'forgot-2',
          formulas: ['f1 / 2 * f2 * h1 * (1 - h1)'],
          remark: 'It is just half of what it should be: the 2 of the square has been left out.',
        },
        {
          kind: 'wrong-index',
          formulas: ['f1 * f2 * x2 * h1 * (1 - h1)'],
          remark:
            'An input has come in, and the second one at that. The bias is multiplied by none.',
        },
        { kind: 'rounded-factors', formulas: [], remark: rounded },
      ],
      hints: [
        'Where the weight has its input, the bias has a 1.',
        'No new product is needed: divide the answer before this one by $x_1$.',
      ],
    },
  ],
};
