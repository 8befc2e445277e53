import { defineSheet, needNoPower, noPower } from '../define-sheet.ts';

/** Chapter 2: the neuron of Victor Zhou's page, and how little can move it. */
export const sheet = defineSheet({
  name: 'saturation',
  title: 'How little moves it',
  about: {
    'w1 = 0 and w2 = 1 and b = 4 and x1 = 2 and x2 = 3':
      'The neuron of Victor Zhou’s page, and the slope it stands on.',
    else: 'A neuron with two inputs, and the slope it stands on.',
  },
  givens: {
    x1: 'paperInputs[0]',
    x2: 'paperInputs[1]',
    w1: 'paperWeights[0]',
    w2: 'paperWeights[1]',
    b: 'paperBias',
  },
  aids: [
    { name: 'one', formula: '1 - (w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'two', formula: '-(w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'three', formula: '-1 - (w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'less', formula: 'exp(one)', decimals: 6 },
    { name: 'down', formula: 'exp(two)', decimals: 6 },
    { name: 'more', formula: 'exp(three)', decimals: 6 },
  ],
  need: {
    'abs(two) < 20':
      'You will need one of these: $e$ to the power {one} is {less}, to the power {two} it is {down}, and to the power {three} it is {more}.',
    'abs(two) >= 20': needNoPower,
    else: noPower,
  },
  decimals: 3,
  questions: {
    z: {
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      formula: 'w1 * x1 + w2 * x2 + b',
      program: 'paperZ',
      mistakes: {
        'w1 * x2 + w2 * x1 + b':
          'Another index. Weights and inputs have changed partners: the first goes with the first, {w1} with {x1}.',
        'w1 * x1 + w2 * x2':
          'The bias is missing. {typed} is the dot product. The bias, {b}, is still to be added.',
        'w1 * x1 + w2 * x2 - b': 'The sign. The bias is {b}, and it is added as it stands.',
        'x1 + x2 + b, x1 + x2 * w2 + b': {
          'w1 = 0': 'Another operation. A weight of zero lets nothing of its input through.',
          else: 'Another operation. A weight multiplies its input: here {w1} times {x1}.',
        },
      },
      hints: [
        {
          'w1 * w2 = 0':
            'Each input times its own weight, and the bias. What does a weight of zero do?',
          else: 'Each input times its own weight, and the bias.',
        },
        'It is $w_1 x_1 + w_2 x_2 + b$.',
      ],
    },
    a: {
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      formula: 'sigmoid(z)',
      decimals: 5,
      program: 'paperA',
      mistakes: {
        'sigmoid(-z)':
          'The sign. That is the answer to a sum of the other sign: the power is e to minus z.',
        'sigmoid(z - b)':
          'The bias is missing. You bent the dot product. Bend the sum, with the bias in it.',
        '1 / (1 + less), 1 / (1 + more)':
          'Another number. Close, but with a neighbour’s power. The exponent is minus {z}.',
        'e^(-z), 1 + e^(-z)': 'Not yet the end. Not quite: it is 1 divided by one and the power.',
      },
      hints: [
        {
          'z > 3': 'Far above zero the sigmoid is almost 1. It is the last digits that count here.',
          'z < -3':
            'Far below zero the sigmoid is almost 0. It is the last digits that count here.',
          else: 'Below zero the sigmoid gives less than one half, above zero more.',
        },
        'Divide 1 by one and the power $e^{-z}$, and keep many digits.',
      ],
    },
    slope: {
      prompt: 'The slope there, $a \\cdot (1 - a)$',
      label: 'the slope of the sigmoid there',
      tex: '\\sigma^{\\prime}(z)',
      formula: 'a * (1 - a)',
      decimals: 4,
      program: 'paperSlope',
      mistakes: {
        'z * (1 - z)':
          'Another number. You put z in the place of a. The slope is made of the activation.',
        'a * a, a + (1 - a), a':
          'Another operation. Multiply the activation by one minus the activation.',
        'a * (a - 1), a * (1 + a)':
          'The sign. The second factor is 1 minus a. The sigmoid always rises, so its slope is never negative.',
      },
      hints: [
        {
          'a > 0.95': 'One minus the activation is a very small number. Multiply by it.',
          else: 'One minus the activation is the other factor. Multiply by it.',
        },
        'Take $a$ away from 1, with all its digits, and multiply by $a$.',
      ],
    },
    reply: {
      prompt: 'What $w_2$ replies when learning asks: the slope times its input',
      label: 'what the second weight replies: the slope times its input',
      tex: '\\sigma^{\\prime}(z) \\cdot x_2',
      formula: 'slope * x2',
      decimals: 4,
      program: 'paperReply',
      mistakes: {
        x2: 'A slope, σ′, is missing. {typed} is the input alone. Only as much of a nudge gets through as the curve is steep.',
        'slope * x1':
          'Another index. That is the first input. The second weight is multiplied by the second, {x2}.',
        'slope * w2, slope * w1':
          'Another number. You used a weight. A weight’s reply is the slope times the input that it is multiplied by.',
      },
      hints: [
        'If the weight grows by a little, the sum grows by the input times that little.',
        'Multiply the slope by $x_2$.',
      ],
    },
    bias: {
      prompt: 'Keep the weights. The bias with which it would answer one half to these inputs',
      label: 'the bias with which it would answer one half',
      tex: 'b',
      formula: '-(w1 * x1 + w2 * x2)',
      program: 'biasForHalf',
      mistakes: {
        'w1 * x1 + w2 * x2': 'The sign. {typed} is the dot product itself. The bias must undo it.',
        '-z': 'Not yet the end. {typed} is how much the bias must change. What is the bias then?',
        '-(w1 * x2 + w2 * x1)':
          'Another index. The bias must undo the dot product, with the first weight on the first input.',
      },
      hints: [
        'The neuron answers one half where its sum is zero.',
        'Write $w \\cdot x + b = 0$, and solve it for $b$.',
      ],
    },
  },
});
