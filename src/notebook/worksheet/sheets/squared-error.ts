import { anyOf, defineSheet } from '../define-sheet.ts';

const square = (i: number) => `(y${i} - p${i})^2`;
const squares = [1, 2, 3, 4].map(square).join(' + ');

const errors = 'y1-p1 + y2-p2 + y3-p3 + y4-p4';
const haveOppositeSigns = `abs(${errors}) < abs(y1-p1) + abs(y2-p2) + abs(y3-p3) + abs(y4-p4)`;
const cancelled =
  'The sign. Errors of opposite signs have cancelled. Square each of them before you add.';

/** Chapter 4: one squared error, the mean of four, and the derivative of one. */
export const sheet = defineSheet({
  name: 'squared-error',
  title: 'How wrong is it?',
  about: 'Some network has answered for Alice, Bob, Charlie and Diana, in this order.',
  givens: {
    y1: 'targets[0]',
    y2: 'targets[1]',
    y3: 'targets[2]',
    y4: 'targets[3]',
    p1: { path: 'guesses[0]', tex: '\\hat y_1' },
    p2: { path: 'guesses[1]', tex: '\\hat y_2' },
    p3: { path: 'guesses[2]', tex: '\\hat y_3' },
    p4: { path: 'guesses[3]', tex: '\\hat y_4' },
  },
  decimals: 3,
  questions: {
    one: {
      prompt: 'The loss on Diana, $L_4 = (y_4 - \\hat y_4)^2$',
      label: 'the loss on Diana',
      tex: 'L_4',
      formula: square(4),
      program: 'guessLosses[3]',
      mistakes: {
        'abs(y4 - p4), y4 - p4':
          'The 2 is missing. The 2 up there says: the distance times itself.',
        '2 * abs(y4 - p4)':
          'Another operation. {typed} is twice the distance. The 2 up there says: the distance times itself.',
        '-(y4 - p4)^2, (y4 + p4)^2':
          'The sign. Take the prediction from the target, then square: a square is never negative.',
        [anyOf(square(1), square(2), square(3))]:
          'Another index. That is somebody else’s loss. Diana is the fourth.',
      },
      hints: [
        'How far is the prediction from the target? Then square it.',
        'Diana is the fourth: take $\\hat y_4$ from $y_4$, and multiply what is left by itself.',
      ],
    },
    mean: {
      prompt: 'The mean squared error of the table',
      label: 'the mean squared error of the table',
      tex: 'L',
      formula: `(${squares}) / 4`,
      decimals: 4,
      program: 'guessLoss',
      mistakes: {
        [squares]:
          'Not yet the end. {typed} is the sum of the four squares. A mean is the sum divided by how many there are.',
        '(abs(y1-p1) + abs(y2-p2) + abs(y3-p3) + abs(y4-p4)) / 4':
          'The 2 is missing. {typed} is the mean distance. Square each distance first.',
        [`(${errors}) / 4`]: {
          [haveOppositeSigns]: cancelled,
          else: 'The 2 is missing. {typed} is the mean error. Square each of them before you add.',
        },
        [`((${errors}) / 4)^2`]: {
          [haveOppositeSigns]: cancelled,
          else: 'Another operation. {typed} is the square of the mean error. Square each of them before you add.',
        },
        [anyOf(`(${squares}) / 8`, `(${squares}) / 2`, `(${squares}) / 3`)]:
          'Another operation. The sum is right. Divide it by four: there are four people, and here is no ½ in front.',
      },
      hints: [
        'Four squares, their sum, and then the mean.',
        'The square of each distance: add the four, and divide by four.',
      ],
    },
    slope: {
      prompt: 'How fast Diana’s loss changes with her prediction, $-2 \\cdot (y_4 - \\hat y_4)$',
      label: 'the derivative of Diana’s loss with respect to her prediction',
      tex: '\\partial L_4 / \\partial \\hat y_4',
      formula: '-2 * (y4 - p4)',
      program: 'guessSlope',
      mistakes: {
        '-(y4 - p4), (y4 - p4)':
          'The 2 is missing. A square changes twice as fast as the distance it is made of: the factor is −2.',
        '2 * (y4 - p4)':
          'The sign. When the prediction grows, the distance from the target y − ŷ shrinks: hence the minus.',
        '-2 * (y1 - p1), -2 * (y2 - p2), -2 * (y3 - p3)':
          'Another index. That is somebody else’s. Diana is the fourth.',
      },
      hints: [
        {
          'p4 < y4':
            'If the prediction is too small, the loss falls when it grows: the answer is below zero.',
          'p4 > y4':
            'If the prediction is too large, the loss rises when it grows: the answer is above zero.',
          else: 'Where the prediction is the target itself, the loss stands at its lowest point.',
        },
        'Take $\\hat y_4$ from $y_4$, then multiply by −2.',
      ],
    },
  },
});
