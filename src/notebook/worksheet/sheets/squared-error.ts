import type { Sheet } from '../sheet.ts';

const people = [1, 2, 3, 4];
const square = (i: number) => `(y${i} - p${i})^2`;
const squares = people.map(square).join(' + ');

/** Chapter 4: one squared error, the mean of four, and the derivative of one. */
export const squaredError: Sheet = {
  name: 'squared-error',
  title: 'How wrong is it?',
  about: 'Some network has answered for Alice, Bob, Charlie and Diana, in this order.',
  givens: [
    ...people.map((i) => ({ name: `y${i}`, path: `targets[${i - 1}]`, tex: `y_${i}` })),
    ...people.map((i) => ({
      name: `p${i}`,
      path: `guesses[${i - 1}]`,
      tex: `\\hat y_${i}`,
    })),
  ],
  aids: [],
  questions: [
    {
      name: 'one',
      prompt: 'The loss on Diana, $L_4 = (y_4 - \\hat y_4)^2$',
      label: 'the loss on Diana',
      tex: 'L_4',
      formula: square(4),
      decimals: 3,
      program: 'guessLosses[3]',
      mistakes: [
        {
          kind: 'forgot-2',
          formulas: ['abs(y4 - p4)', 'y4 - p4', '2 * abs(y4 - p4)'],
          remark: 'The 2 up there says: the distance times itself.',
        },
        {
          kind: 'sign',
          formulas: ['-(y4 - p4)^2', '(y4 + p4)^2'],
          remark: 'Take the prediction from the target, then square: a square is never negative.',
        },
        {
          kind: 'wrong-index',
          formulas: [square(1), square(2), square(3)],
          remark: 'That is somebody else’s loss. Diana is the fourth.',
        },
      ],
      hints: [
        'How far is the prediction from the target? Then square it.',
        'Diana is the fourth: take $\\hat y_4$ from $y_4$, and multiply what is left by itself.',
      ],
    },
    {
      name: 'mean',
      prompt: 'The mean squared error of the table',
      label: 'the mean squared error of the table',
      tex: 'L',
      formula: `(${squares}) / 4`,
      decimals: 4,
      program: 'guessLoss',
      mistakes: [
        {
          kind: 'unfinished',
          formulas: [squares],
          remark:
            '{typed} is the sum of the four squares. A mean is the sum divided by how many there are.',
        },
        {
          kind: 'forgot-2',
          formulas: ['(abs(y1-p1) + abs(y2-p2) + abs(y3-p3) + abs(y4-p4)) / 4'],
          remark: '{typed} is the mean distance. Square each distance first.',
        },
        {
          kind: 'sign',
          formulas: [
            '(y1-p1 + y2-p2 + y3-p3 + y4-p4) / 4',
            '((y1-p1 + y2-p2 + y3-p3 + y4-p4) / 4)^2',
          ],
          remark: 'Errors of opposite signs have cancelled. Square each of them before you add.',
        },
        {
          kind: 'wrong-operation',
          formulas: [`(${squares}) / 8`, `(${squares}) / 2`, `(${squares}) / 3`],
          remark:
            'The sum is right. Divide it by four: there are four people, and here is no ½ in front.',
        },
      ],
      hints: [
        'Four squares, their sum, and then the mean.',
        'The square of each distance: add the four, and divide by four.',
      ],
    },
    {
      name: 'slope',
      prompt: 'How fast Diana’s loss changes with her prediction, $-2 \\cdot (y_4 - \\hat y_4)$',
      label: 'the derivative of Diana’s loss with respect to her prediction',
      tex: '\\partial L_4 / \\partial \\hat y_4',
      formula: '-2 * (y4 - p4)',
      decimals: 3,
      program: 'guessSlope',
      mistakes: [
        {
          kind: 'forgot-2',
          formulas: ['-(y4 - p4)', '(y4 - p4)'],
          remark: 'A square changes twice as fast as the distance it is made of: the factor is −2.',
        },
        {
          kind: 'sign',
          formulas: ['2 * (y4 - p4)'],
          remark:
            'When the prediction grows, the distance from the target y − ŷ shrinks: hence the minus.',
        },
        {
          kind: 'wrong-index',
          formulas: ['-2 * (y1 - p1)', '-2 * (y2 - p2)', '-2 * (y3 - p3)'],
          remark: 'That is somebody else’s. Diana is the fourth.',
        },
      ],
      hints: [
        'If the prediction is too small, the loss falls when it grows: the answer is below zero.',
        'Take $\\hat y_4$ from $y_4$, then multiply by −2.',
      ],
    },
  ],
};
