import { defineSheet } from '../define-sheet.ts';
import type { ByCondition } from '../sheet-text.ts';
import type { Remark } from '../sheet.ts';

const partOfTheWay: ByCondition<Remark> = {
  '0 < eta < 1':
    'Another operation. Only a part of the way: multiply the derivative by the learning rate, {eta}.',
  else: 'Another operation. Multiply the derivative by the learning rate, {eta}.',
};
const againstTheDerivative: ByCondition<string> = {
  '0 < eta < 1': 'Against the derivative, and a part of the way.',
  else: 'Against the derivative, as far as the learning rate says.',
};

/** Chapter 4: one step of gradient descent, and the trap in it. */
export const sheet = defineSheet({
  name: 'bolder-step',
  title: 'A bolder step for Alice',
  about: {
    'eta > 0.1':
      'One step again, with a larger learning rate, from the numbers of the first forward pass. There is a trap in it.',
    else: 'One step again, with another learning rate, from the numbers of the first forward pass. There is a trap in it.',
  },
  givens: {
    eta: { path: 'boldRate', tex: '\\eta' },
    w1: 'w1',
    w5: 'w5',
    h1: { path: 'h1', decimals: 5 },
    f1: { path: 'dL_dyHat', tex: '\\frac{\\partial L}{\\partial \\hat y}', decimals: 5 },
    s: { path: 'outputSlope', tex: '\\hat y (1 - \\hat y)', decimals: 5 },
    f3: { path: 'dh1_dw1', tex: '\\frac{\\partial h_1}{\\partial w_1}', decimals: 5 },
  },
  decimals: 5,
  questions: {
    d5: {
      prompt:
        'The derivative of $w_5$: $\\frac{\\partial L}{\\partial \\hat y} \\cdot \\hat y (1 - \\hat y) \\cdot h_1$',
      label: 'the derivative of the loss with respect to w five',
      tex: '\\frac{\\partial L}{\\partial w_5}',
      formula: 'f1 * s * h1',
      program: 'dL_dw5',
      isProduct: true,
      mistakes: {
        'f1 * h1':
          'A slope, σ′, is missing. The slope of the output neuron is missing from the product.',
        'f1 / 2 * s * h1':
          'The 2 is missing. It is just half of what it should be: the 2 of the square has been left out.',
        'f1 * s, s * h1':
          'Not yet the end. {typed} is the product of two factors. There are three.',
      },
      hints: [
        {
          'f1 < 0 and s > 0 and h1 > 0': 'All three factors are given. One of them is negative.',
          else: 'All three factors are given. Mind their signs.',
        },
        'Multiply them, and keep five decimals.',
      ],
    },
    n5: {
      prompt: 'The new $w_5$, after the step',
      label: 'the new w five after the step',
      tex: 'w_5',
      formula: 'w5 - eta * d5',
      program: 'boldStep.w5',
      mistakes: {
        'w5 + eta * d5': {
          'd5 < 0':
            'The sign. Downhill is against the derivative: take it away. To take away a negative number is to add.',
          else: 'The sign. Downhill is against the derivative: take it away.',
        },
        'w5 - d5, w5 - d5 / eta': partOfTheWay,
        '-eta * d5': 'Not yet the end. {typed} is the step. Where does the weight stand after it?',
        'eta * d5':
          'Not yet the end. {typed} is the learning rate times the derivative. Where does the weight stand after the step?',
      },
      hints: [againstTheDerivative, 'It is $w_5$ minus $\\eta$ times its derivative.'],
    },
    d1: {
      prompt:
        'The derivative of $w_1$: $\\frac{\\partial L}{\\partial \\hat y} \\cdot w_5 \\cdot \\hat y (1 - \\hat y) \\cdot \\frac{\\partial h_1}{\\partial w_1}$',
      label: 'the derivative of the loss with respect to w one',
      tex: '\\frac{\\partial L}{\\partial w_1}',
      formula: 'f1 * w5 * s * f3',
      program: 'dL_dw1',
      isProduct: true,
      mistakes: {
        'f1 * n5 * s * f3':
          'Updated too early. You used the new fifth weight. The forward pass used the old one, {w5}, and so must the way back.',
        'f1 * w5 * f3':
          'A slope, σ′, is missing. The slope of the output neuron is missing from the product.',
        'f1 / 2 * w5 * s * f3':
          'The 2 is missing. It is just half of what it should be: the 2 of the square has been left out.',
        'f1 * w5 * s * h1':
          'Another index. That factor belongs to another weight. At the end of this path stands the third factor, {f3}.',
      },
      hints: [
        'All derivatives are taken at one and the same place. Which $w_5$ is that?',
        'Multiply the four numbers, with the old $w_5$ among them.',
      ],
    },
    n1: {
      prompt: 'The new $w_1$, after the step',
      label: 'the new w one after the step',
      tex: 'w_1',
      formula: 'w1 - eta * d1',
      program: 'boldStep.w1',
      mistakes: {
        'w1 - eta * f1 * n5 * s * f3':
          'Updated too early. The new fifth weight has crept into the derivative. Every number steps from where it stood.',
        'w1 + eta * d1': 'The sign. Downhill is against the derivative: take it away.',
        'w1 - d1, w1 - d1 / eta': partOfTheWay,
        '-eta * d1': 'Not yet the end. {typed} is the step. Where does the weight stand after it?',
        'eta * d1':
          'Not yet the end. {typed} is the learning rate times the derivative. Where does the weight stand after the step?',
      },
      hints: [againstTheDerivative, 'It is $w_1$ minus $\\eta$ times its derivative.'],
    },
  },
});
