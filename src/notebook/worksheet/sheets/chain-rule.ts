import { defineSheet } from '../define-sheet.ts';

/** Chapter 4: the chain rule for one weight, factor by factor. */
export const sheet = defineSheet({
  name: 'chain-rule',
  title: 'The chain rule for one weight',
  about: 'The new row has gone through the network. Now go back along the path of $w_1$.',
  givens: {
    x1: 'row.x1',
    x2: 'row.x2',
    w5: 'w5',
    h1: { path: 'pass.h1', decimals: 5 },
    p: { path: 'pass.yHat', tex: '\\hat y', decimals: 5 },
    y: 'row.y',
  },
  decimals: 4,
  questions: {
    f1: {
      prompt:
        'From the loss to the prediction, $\\frac{\\partial L}{\\partial \\hat y} = -2 \\cdot (y - \\hat y)$',
      label: 'the derivative of the loss with respect to the prediction',
      tex: '\\frac{\\partial L}{\\partial \\hat y}',
      formula: '-2 * (y - p)',
      program: 'factors[0]',
      mistakes: {
        '-(y - p), y - p':
          'The 2 is missing. A square changes twice as fast as the distance it is made of: the factor is −2.',
        '2 * (y - p)':
          'The sign. When the prediction grows, the distance y − ŷ shrinks: hence the minus.',
        '(y - p)^2': 'Another operation. {typed} is the loss itself. Asked is how fast it changes.',
      },
      hints: [
        'How fast does a square change with the distance that it is made of?',
        'Take $\\hat y$ from $y$, and multiply by −2.',
      ],
    },
    f2: {
      prompt:
        'From the prediction to the hidden neuron, $\\frac{\\partial \\hat y}{\\partial h_1}$',
      label: 'the derivative of the prediction with respect to h one',
      tex: '\\frac{\\partial \\hat y}{\\partial h_1}',
      formula: 'w5 * p * (1 - p)',
      program: 'factors[1]',
      mistakes: {
        w5: 'A slope, σ′, is missing. {typed} is the weight alone. The prediction follows the sum only as fast as its sigmoid is steep.',
        'w5 * h1 * (1 - h1), h1 * (1 - h1)':
          'Another number. That is the slope of the hidden neuron. Here it is the output neuron’s, made of ŷ.',
        'w5 * p, w5 * (1 - p)':
          'Not yet the end. One factor of the slope is missing: the answer times one minus the answer.',
      },
      hints: [
        'When $h_1$ grows, the sum grows $w_5$ times as fast. And the prediction?',
        'Multiply $w_5$ by the slope of the output neuron, $\\hat y (1 - \\hat y)$.',
      ],
    },
    f3: {
      prompt: 'From the hidden neuron to the weight, $\\frac{\\partial h_1}{\\partial w_1}$',
      label: 'the derivative of h one with respect to w one',
      tex: '\\frac{\\partial h_1}{\\partial w_1}',
      formula: 'x1 * h1 * (1 - h1)',
      program: 'factors[2]',
      mistakes: {
        x1: 'A slope, σ′, is missing. {typed} is the input alone. The neuron follows its sum only as fast as its sigmoid is steep.',
        'x2 * h1 * (1 - h1)':
          'Another index. You took the second input. The weight in question is multiplied by the first, {x1}.',
        'x1 * p * (1 - p)':
          'Another number. That is the slope of the output neuron. Here it is the hidden one’s, made of h.',
        'x1 * h1, x1 * (1 - h1), h1 * (1 - h1)':
          'Not yet the end. One factor is missing: the input, the activation, and one minus the activation.',
      },
      hints: [
        'The same as before, one layer further back. By what is $w_1$ multiplied?',
        'Multiply $x_1$ by the slope of the hidden neuron, $h_1 (1 - h_1)$.',
      ],
    },
    d1: {
      prompt: 'Their product, $\\frac{\\partial L}{\\partial w_1}$',
      label: 'the derivative of the loss with respect to w one',
      tex: '\\frac{\\partial L}{\\partial w_1}',
      formula: 'f1 * f2 * f3',
      program: 'rowGradients.w1',
      isProduct: true,
      mistakes: {
        'f1 * w5 * f3, f1 * f2 * x1':
          'A slope, σ′, is missing. There are two neurons on the path, and so two slopes. One of them is missing from the product.',
        'f1 * w5 * x1':
          'A slope, σ′, is missing. There are two neurons on the path, and so two slopes. Both are missing from the product.',
        'f1 / 2 * f2 * f3':
          'The 2 is missing. It is just half of what it should be: the 2 of the square has been left out.',
        'f1 * f2 * x2 * h1 * (1 - h1)':
          'Another index. That is the derivative of the second weight, which is multiplied by the second input.',
        'f1 * f2, f2 * f3, f1 * f3':
          'Not yet the end. {typed} is the product of two factors. There are three.',
        'f1 + f2 + f3': 'Another operation. Rates along a path multiply; they do not add.',
      },
      hints: [
        'Rates along a path multiply.',
        'Multiply your three answers. Is the number of minuses even or odd?',
      ],
    },
    db: {
      prompt: 'The derivative of the bias, $\\frac{\\partial L}{\\partial b_1}$',
      label: 'the derivative of the loss with respect to b one',
      tex: '\\frac{\\partial L}{\\partial b_1}',
      formula: 'f1 * f2 * h1 * (1 - h1)',
      program: 'rowGradients.b1',
      isProduct: true,
      mistakes: {
        d1: 'Another number. {typed} is the derivative of the weight. A bias is multiplied by no input: its factor is 1.',
        'f1 * f2, f1 * w5 * h1 * (1 - h1)':
          'A slope, σ′, is missing. A slope is missing: that of the output neuron and that of the hidden one both stand on the path.',
        'f1 / 2 * f2 * h1 * (1 - h1)':
          'The 2 is missing. It is just half of what it should be: the 2 of the square has been left out.',
        'f1 * f2 * x2 * h1 * (1 - h1)':
          'Another index. An input has come in, and the second one at that. The bias is multiplied by none.',
      },
      hints: [
        'Where the weight has its input, the bias has a 1.',
        {
          'x1 != 0': 'No new product is needed: divide the answer before this one by $x_1$.',
          else: 'It is the same product as before, with a 1 in the place of $x_1$.',
        },
      ],
    },
  },
});
