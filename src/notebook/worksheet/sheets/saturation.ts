import type { Sheet } from '../sheet.ts';

/** Chapter 2: the neuron of Victor Zhou's page, and how little can move it. */
export const saturation: Sheet = {
  name: 'saturation',
  title: 'How little moves it',
  about: 'The neuron of Victor Zhou’s page, and the slope it stands on.',
  givens: [
    { name: 'x1', path: 'paperInputs[0]', tex: 'x_1' },
    { name: 'x2', path: 'paperInputs[1]', tex: 'x_2' },
    { name: 'w1', path: 'paperWeights[0]', tex: 'w_1' },
    { name: 'w2', path: 'paperWeights[1]', tex: 'w_2' },
    { name: 'b', path: 'paperBias', tex: 'b' },
  ],
  aids: [
    { name: 'one', formula: '1 - (w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'two', formula: '-(w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'three', formula: '-1 - (w1*x1 + w2*x2 + b)', decimals: 4 },
    { name: 'less', formula: 'exp(one)', decimals: 6 },
    { name: 'down', formula: 'exp(two)', decimals: 6 },
    { name: 'more', formula: 'exp(three)', decimals: 6 },
  ],
  need: 'You will need one of these: $e$ to the power {one} is {less}, to the power {two} it is {down}, and to the power {three} it is {more}.',
  questions: [
    {
      name: 'z',
      prompt: 'The weighted sum, $z = w \\cdot x + b$',
      label: 'the weighted sum z',
      tex: 'z',
      formula: 'w1 * x1 + w2 * x2 + b',
      decimals: 3,
      program: 'paperZ',
      mistakes: [
        {
          kind: 'wrong-index',
          formulas: ['w1 * x2 + w2 * x1 + b'],
          remark:
            'Weights and inputs have changed partners: the first goes with the first, {w1} with {x1}.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['w1 * x1 + w2 * x2'],
          remark: '{typed} is the dot product. The bias, {b}, is still to be added.',
        },
        {
          kind: 'sign',
          formulas: ['w1 * x1 + w2 * x2 - b'],
          remark: 'The bias is {b}, and it is added as it stands.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['x1 + x2 + b', 'x1 + x2 * w2 + b'],
          remark: 'A weight of zero lets nothing of its input through.',
        },
      ],
      hints: [
        'Each input times its own weight, and the bias. What does a weight of zero do?',
        'It is $w_1 x_1 + w_2 x_2 + b$.',
      ],
    },
    {
      name: 'a',
      prompt: 'The activation, $a = \\sigma(z)$',
      label: 'the activation a',
      tex: 'a',
      formula: 'sigmoid(z)',
      decimals: 5,
      program: 'paperA',
      work: ['sigmoid(z)', '1 / (1 + e^(-z))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-z)'],
          remark: 'That is the answer to a sum of the other sign: the power is e to minus z.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(z - b)'],
          remark: 'You bent the dot product. Bend the sum, with the bias in it.',
        },
        {
          kind: 'wrong-place',
          formulas: ['1 / (1 + less)', '1 / (1 + more)'],
          remark: 'Close, but with a neighbour’s power. The exponent is minus {z}.',
        },
        {
          kind: 'unfinished',
          formulas: ['e^(-z)', '1 + e^(-z)'],
          remark: 'Not quite: it is 1 divided by one and the power.',
        },
      ],
      hints: [
        'Far above zero the sigmoid is almost 1. It is the last digits that count here.',
        'Divide 1 by one and the power $e^{-z}$, and keep many digits.',
      ],
    },
    {
      name: 'slope',
      prompt: 'The slope there, $a \\cdot (1 - a)$',
      label: 'the slope of the sigmoid there',
      tex: '\\sigma^{\\prime}(z)',
      formula: 'a * (1 - a)',
      decimals: 4,
      program: 'paperSlope',
      mistakes: [
        {
          kind: 'wrong-place',
          formulas: ['z * (1 - z)'],
          remark: 'You put z in the place of a. The slope is made of the activation.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['a * a', 'a + (1 - a)', 'a'],
          remark: 'Multiply the activation by what it lacks to 1.',
        },
        {
          kind: 'sign',
          formulas: ['a * (a - 1)', 'a * (1 + a)'],
          remark:
            'The second factor is 1 minus a. The sigmoid always rises, so its slope is never negative.',
        },
      ],
      hints: [
        'What the activation lacks to 1 is a very small number. Multiply by it.',
        'Take $a$ away from 1, with all its digits, and multiply by $a$.',
      ],
    },
    {
      name: 'reply',
      prompt: 'What $w_2$ replies when learning asks: the slope times its input',
      label: 'what the second weight replies: the slope times its input',
      tex: '\\sigma^{\\prime}(z) \\cdot x_2',
      formula: 'slope * x2',
      decimals: 4,
      program: 'paperReply',
      mistakes: [
        {
          kind: 'missing-slope',
          formulas: ['x2'],
          remark:
            '{typed} is the input alone. Only as much of a nudge gets through as the curve is steep.',
        },
        {
          kind: 'wrong-index',
          formulas: ['slope * x1'],
          remark: 'That is the first input. The second weight is multiplied by the second, {x2}.',
        },
        {
          kind: 'wrong-place',
          formulas: ['slope * w2', 'slope * w1'],
          remark:
            'You used a weight. A weight’s reply is the slope times the input that it is multiplied by.',
        },
      ],
      hints: [
        'If the weight grows by a little, the sum grows by the input times that little.',
        'Multiply the slope by $x_2$.',
      ],
    },
    {
      name: 'bias',
      prompt: 'Keep the weights. The bias with which it would answer one half to these inputs',
      label: 'the bias with which it would answer one half',
      tex: 'b',
      formula: '-(w1 * x1 + w2 * x2)',
      decimals: 3,
      program: 'biasForHalf',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['w1 * x1 + w2 * x2'],
          remark: '{typed} is the dot product itself. The bias must undo it.',
        },
        {
          kind: 'unfinished',
          formulas: ['-z'],
          remark: '{typed} is how much the bias must change. What is the bias then?',
        },
        {
          kind: 'wrong-index',
          formulas: ['-(w1 * x2 + w2 * x1)'],
          remark: 'The bias must undo the dot product, with the first weight on the first input.',
        },
      ],
      hints: [
        'The neuron answers one half where its sum is zero.',
        'Write $w \\cdot x + b = 0$, and solve it for $b$.',
      ],
    },
  ],
};
