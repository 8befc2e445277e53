import { expect, test } from 'vitest';
import { sentence, signed, STEPS } from './backpropagation-steps.ts';
import type { BackpropagationData } from './backpropagation-data.ts';

/** Alice, as in the chapter: worked there by hand. */
const alice: BackpropagationData = {
  x1: -2,
  x2: -1,
  y: 1,
  w1: 1,
  w2: 1,
  w3: 1,
  w4: 1,
  w5: 1,
  w6: 1,
  b1: 0,
  b3: 0,
  hiddenSum: -3,
  h1: 0.04742587,
  h2: 0.04742587,
  outputSum: 0.09485174,
  yHat: 0.52369517,
  L: 0.22686629,
  dL_dyHat: -0.95260966,
  dyHat_dh1: 0.24943854,
  dh1_dw1: -0.09035332,
  dL_dw1: 0.02146967,
  learningRate: 0.1,
  people: [{ pounds: 133, inches: 65 }],
  stepped: { w1: 0.99785303 },
  steppedLoss: 0.2211,
};

test('every step says what it adds, with its numbers', () => {
  expect(sentence('loss', alice)).toContain('0.2269');
  expect(sentence('dL_dyHat', alice)).toContain('−0.9526');
  expect(sentence('dyHat_dh1', alice)).toContain('0.2494');
  expect(sentence('dh1_dw1', alice)).toContain('−0.0904');
  expect(sentence('product', alice)).toContain('0.0215');
  expect(sentence('update', alice)).toContain('from 1 to 0.99785');
  for (const step of STEPS) expect(sentence(step, alice)).not.toMatch(/undefined|NaN/);
});

test('a negative factor stands in parentheses', () => {
  expect(signed(-0.9526)).toBe('(−0.9526)');
  expect(signed(0.2494)).toBe('0.2494');
});
