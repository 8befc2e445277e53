import type { Sheet } from '../sheet.ts';

/** Chapter 1: how steep the curve is where a neuron stands, and where it crosses one half. */
export const halfWay: Sheet = {
  name: 'half-way',
  title: 'Slope and half-way point',
  about: 'A neuron whose weight is negative: its answers fall where others rise.',
  givens: [
    { name: 'x', path: 'otherX', tex: 'x' },
    { name: 'w', path: 'otherW', tex: 'w' },
    { name: 'b', path: 'otherB', tex: 'b' },
  ],
  aids: [
    { name: 'size', formula: 'abs(w*x + b)', decimals: 4 },
    { name: 'up', formula: 'exp(size)', decimals: 3 },
    { name: 'down', formula: 'exp(-size)', decimals: 3 },
  ],
  need: 'You will need one of these: $e$ to the power {size} is {up}, and to the power −{size} it is {down}.',
  questions: [
    {
      name: 'a',
      prompt: 'The activation, $a = \\sigma(w \\cdot x + b)$',
      label: 'the activation a',
      tex: 'a',
      formula: 'sigmoid(w * x + b)',
      decimals: 3,
      program: 'otherA',
      work: ['sigmoid(w * x + b)', '1 / (1 + e^(-(w * x + b)))'],
      mistakes: [
        {
          kind: 'sign',
          formulas: ['sigmoid(-(w * x + b))', 'sigmoid(w * x - b)', 'sigmoid(-w * x + b)'],
          remark:
            'A sign was lost on the way: look at the product, at the bias, and at the minus in e to minus z.',
        },
        {
          kind: 'dropped-bias',
          formulas: ['sigmoid(w * x)'],
          remark: 'You bent the product alone. The bias, {b}, belongs to the sum.',
        },
        {
          kind: 'unfinished',
          formulas: ['w * x + b', 'e^(-(w * x + b))', '1 + e^(-(w * x + b))'],
          remark: '{typed} is a step on the way. The end is 1 divided by one and the power.',
        },
      ],
      hints: [
        'First the sum $z$, then the power $e^{-z}$, then the fraction.',
        'When $z$ is negative, $-z$ is positive: take the power that is larger than 1.',
      ],
    },
    {
      name: 'slope',
      prompt: 'The slope there, $\\sigma^{\\prime}(z) = a \\cdot (1 - a)$',
      label: 'the slope of the sigmoid there',
      tex: '\\sigma^{\\prime}(z)',
      formula: 'a * (1 - a)',
      decimals: 3,
      program: 'otherSlope',
      mistakes: [
        {
          kind: 'unfinished',
          formulas: ['1 - a'],
          remark: '{typed} is what the activation lacks to 1. Multiply the two.',
        },
        {
          kind: 'wrong-operation',
          formulas: ['a * a', '(1 - a) * (1 - a)'],
          remark: 'The two factors differ: one is a, and the other what a lacks to 1.',
        },
        {
          kind: 'wrong-place',
          formulas: ['(w * x + b) * (1 - (w * x + b))'],
          remark: 'You put z in the place of a. The slope is made of the activation, {a}.',
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
        'Take $a$ away from 1, and multiply by $a$. It cannot be more than a quarter.',
      ],
    },
    {
      name: 'tip',
      prompt: 'The input that this neuron answers with one half, $-b / w$',
      label: 'the input that is answered with one half',
      tex: '-b/w',
      formula: '-b / w',
      decimals: 3,
      program: 'otherTippingPoint',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['b / w'],
          remark:
            'The size is right. It is minus b, divided by w, and here w has a sign of its own.',
        },
        {
          kind: 'upside-down',
          formulas: ['-w / b', 'w / b'],
          remark: 'The fraction stands on its head: divide by the weight, {w}.',
        },
      ],
      hints: [
        'One half is the answer where the sum is zero.',
        'Write $w \\cdot x + b = 0$, and solve it for $x$.',
      ],
    },
    {
      name: 'bias',
      prompt: 'Keep $w$ and $x$. The bias with which it would answer one half to this $x$',
      label: 'the bias with which it would answer one half to this input',
      tex: 'b',
      formula: '-(w * x)',
      decimals: 3,
      program: 'otherBiasForHalf',
      mistakes: [
        {
          kind: 'sign',
          formulas: ['w * x'],
          remark: '{typed} is the product itself. The bias must undo it.',
        },
        {
          kind: 'unfinished',
          formulas: ['-(w * x + b)'],
          remark: '{typed} is how much the bias must change. What is the bias then?',
        },
        {
          kind: 'wrong-place',
          formulas: ['-w', '-x'],
          remark: 'The bias must undo the product of weight and input, not one of them.',
        },
      ],
      hints: [
        'Again the sum must be zero, and this time it is the bias that is to be found.',
        'Write $w \\cdot x + b = 0$, and solve it for $b$.',
      ],
    },
  ],
};
