import { defineSheet, needPowers, powersOfE } from '../define-sheet.ts';

/** Chapter 1: how steep the curve is where a neuron stands, and where it crosses one half. */
export const sheet = defineSheet({
  name: 'half-way',
  title: 'Slope and half-way point',
  about: {
    'w < 0': 'A neuron whose weight is negative: its answers fall where others rise.',
    'w > 0': 'A neuron whose weight is positive: its answers rise with its input.',
    'w = 0': 'A neuron whose weight is zero: its answer is the same for every input.',
    else: 'A neuron with one input, and the slope it stands on.',
  },
  givens: { x: 'otherX', w: 'otherW', b: 'otherB' },
  aids: powersOfE('w*x + b'),
  need: needPowers('You will need'),
  decimals: 3,
  questions: {
    a: {
      prompt: 'The activation, $a = \\sigma(w \\cdot x + b)$',
      label: 'the activation a',
      formula: 'sigmoid(w * x + b)',
      program: 'otherA',
      mistakes: {
        'sigmoid(-(w * x + b)), sigmoid(w * x - b), sigmoid(-w * x + b)':
          'The sign. A sign was lost on the way: look at the product, at the bias, and at the minus in e to minus z.',
        'sigmoid(w * x)':
          'The bias is missing. You bent the product alone. The bias, {b}, belongs to the sum.',
        'w * x + b, e^(-(w * x + b)), 1 + e^(-(w * x + b))':
          'Not yet the end. {typed} is a step on the way. The end is 1 divided by one and the power.',
      },
      hints: [
        'First the sum $z$, then the power $e^{-z}$, then the fraction.',
        'When $z$ is negative, $-z$ is positive: take the power that is larger than 1.',
      ],
    },
    slope: {
      prompt: 'The slope there, $\\sigma^{\\prime}(z) = a \\cdot (1 - a)$',
      label: 'the slope of the sigmoid there',
      tex: '\\sigma^{\\prime}(z)',
      formula: 'a * (1 - a)',
      program: 'otherSlope',
      mistakes: {
        '1 - a': 'Not yet the end. {typed} is one minus the activation. Multiply the two.',
        'a * a, (1 - a) * (1 - a)':
          'Another operation. The two factors differ: one is a, and the other one minus a.',
        '(w * x + b) * (1 - (w * x + b))':
          'Another number. You put z in the place of a. The slope is made of the activation, {a}.',
        'a * (a - 1), a * (1 + a)':
          'The sign. The second factor is 1 minus a. The sigmoid always rises, so its slope is never negative.',
      },
      hints: [
        'You have all it takes: the answer before this one.',
        'Take $a$ away from 1, and multiply by $a$. It cannot be more than a quarter.',
      ],
    },
    tip: {
      prompt: 'The input that this neuron answers with one half, $-b / w$',
      label: 'the input that is answered with one half',
      tex: '-b/w',
      formula: '-b / w',
      program: 'otherTippingPoint',
      mistakes: {
        'b / w': {
          'w < 0':
            'The sign. The size is right. It is minus b, divided by w, and here w has a sign of its own.',
          else: 'The sign. The size is right. It is minus b, divided by w.',
        },
        '-w / b, w / b': 'Upside down. The fraction stands on its head: divide by the weight, {w}.',
      },
      hints: [
        'One half is the answer where the sum is zero.',
        'Write $w \\cdot x + b = 0$, and solve it for $x$.',
      ],
    },
    bias: {
      prompt: 'Keep $w$ and $x$. The bias with which it would answer one half to this $x$',
      label: 'the bias with which it would answer one half to this input',
      tex: 'b',
      formula: '-(w * x)',
      program: 'otherBiasForHalf',
      mistakes: {
        'w * x': 'The sign. {typed} is the product itself. The bias must undo it.',
        '-(w * x + b)':
          'Not yet the end. {typed} is how much the bias must change. What is the bias then?',
        '-w, -x':
          'Another number. The bias must undo the product of weight and input, not one of them.',
      },
      hints: [
        'Again the sum must be zero, and this time it is the bias that is to be found.',
        'Write $w \\cdot x + b = 0$, and solve it for $b$.',
      ],
    },
  },
});
