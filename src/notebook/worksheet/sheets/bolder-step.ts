import type { Sheet } from '../sheet.ts';

const rounded =
  'Close: it comes out so when the factors are shortened to few digits first. Carry one digit more than you want to keep.';

/** Chapter 4: one step of gradient descent, and the trap in it. */
export const bolderStep: Sheet = {
  name: 'bolder-step',
  title: 'A bolder step for Alice',
  about:
    'One step again, with a larger learning rate, from the numbers of the first forward pass. There is a trap in it.',
  givens: [
    { name: 'eta', path: 'boldRate', tex: '\\eta' },
    { name: 'w1', path: 'w1', tex: 'w_1' },
    { name: 'w5', path: 'w5', tex: 'w_5' },
    { name: 'h1', path: 'h1', tex: 'h_1', decimals: 5 },
    {
      name: 'f1',
      path: 'dL_dyHat',
      tex: '\\frac{\\partial L}{\\partial \\hat y}',
      decimals: 5,
    },
    { name: 's', path: 'outputSlope', tex: '\\hat y (1 - \\hat y)', decimals: 5 },
    {
      name: 'f3',
      path: 'dh1_dw1',
      tex: '\\frac{\\partial h_1}{\\partial w_1}',
      decimals: 5,
    },
  ],
  aids: [],
  questions: [
    {
      name: 'd5',
      prompt:
        'The derivative of $w_5$: $\\frac{\\partial L}{\\partial \\hat y} \\cdot \\hat y (1 - \\hat y) \\cdot h_1$',
      label: 'the derivative of the loss with respect to w five',
      tex: '\\frac{\\partial L}{\\partial w_5}',
      formula: 'f1 * s * h1',
      decimals: 5,
      program: 'dL_dw5',
      mistakes: [
        {
          kind: 'missing-slope',
          formulas: ['f1 * h1'],
          remark: 'The slope of the output neuron is missing from the product.',
        },
        {
          kind: 'forgot-2',
          formulas: ['f1 / 2 * s * h1'],
          remark: 'It is just half of what it should be: the 2 of the square has been left out.',
        },
        {
          kind: 'unfinished',
          formulas: ['f1 * s', 's * h1'],
          remark: '{typed} is the product of two factors. There are three.',
        },
        { kind: 'rounded-factors', formulas: [], remark: rounded },
      ],
      hints: [
        'All three factors are given. One of them is negative.',
        'Multiply them, and keep five decimals.',
      ],
    },
    {
      name: 'n5',
      prompt: 'The new $w_5$, after the step',
      label: 'the new w five after the step',
      tex: 'w_5',
      formula: 'w5 - eta * d5',
      decimals: 5,
      program: 'boldStep.w5',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['w5 + eta * d5'],
          remark:
            'Downhill is against the derivative: take it away. To take away a negative number is to add.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['w5 - d5', 'w5 - d5 / eta'],
          remark: 'Only a part of the way: multiply the derivative by the learning rate, {eta}.',
        },
        {
          kind: 'unfinished',
          formulas: ['eta * d5', '-eta * d5'],
          remark: '{typed} is the step. Where does the weight stand after it?',
        },
      ],
      hints: [
        'Against the derivative, and a part of the way.',
        'It is $w_5$ minus $\\eta$ times its derivative.',
      ],
    },
    {
      name: 'd1',
      prompt:
        'The derivative of $w_1$: $\\frac{\\partial L}{\\partial \\hat y} \\cdot w_5 \\cdot \\hat y (1 - \\hat y) \\cdot \\frac{\\partial h_1}{\\partial w_1}$',
      label: 'the derivative of the loss with respect to w one',
      tex: '\\frac{\\partial L}{\\partial w_1}',
      formula: 'f1 * w5 * s * f3',
      decimals: 5,
      program: 'dL_dw1',
      mistakes: [
        {
          kind: 'too-early',
          formulas: ['f1 * n5 * s * f3'],
          remark:
            'You used the new fifth weight. The forward pass used the old one, {w5}, and so must the way back.',
        },
        {
          kind: 'missing-slope',
          formulas: ['f1 * w5 * f3'],
          remark: 'The slope of the output neuron is missing from the product.',
        },
        {
          kind: 'forgot-2',
          formulas: ['f1 / 2 * w5 * s * f3'],
          remark: 'It is just half of what it should be: the 2 of the square has been left out.',
        },
        {
          kind: 'wrong-index',
          formulas: ['f1 * w5 * s * h1'],
          remark:
            'That factor belongs to another weight. At the end of this path stands the third factor, {f3}.',
        },
        { kind: 'rounded-factors', formulas: [], remark: rounded },
      ],
      hints: [
        'All derivatives are taken at one and the same place. Which $w_5$ is that?',
        'Multiply the four numbers, with the old $w_5$ among them.',
      ],
    },
    {
      name: 'n1',
      prompt: 'The new $w_1$, after the step',
      label: 'the new w one after the step',
      tex: 'w_1',
      formula: 'w1 - eta * d1',
      decimals: 5,
      program: 'boldStep.w1',
      mistakes: [
        {
          kind: 'too-early',
          formulas: ['w1 - eta * f1 * n5 * s * f3'],
          remark:
            'The new fifth weight has crept into the derivative. Every number steps from where it stood.',
        },
        {
          kind: 'sign',
          formulas: ['w1 + eta * d1'],
          remark: 'Downhill is against the derivative: take it away.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['w1 - d1', 'w1 - d1 / eta'],
          remark: 'Only a part of the way: multiply the derivative by the learning rate, {eta}.',
        },
        {
          kind: 'unfinished',
          formulas: ['eta * d1', '-eta * d1'],
          remark: '{typed} is the step. Where does the weight stand after it?',
        },
      ],
      hints: [
        'Against the derivative, and a part of the way.',
        'It is $w_1$ minus $\\eta$ times its derivative.',
      ],
    },
  ],
};
