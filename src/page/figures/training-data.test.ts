import { expect, test } from 'vitest';
import { answerFor, type Trained } from './training-data.ts';

const ones: Trained = { w1: 1, w2: 1, b1: 0, w3: 1, w4: 1, b2: 0, w5: 1, w6: 1, b3: 0 };

test('a person’s pounds and inches are put into the units of the table before the network is asked', () => {
  // Alice is 133 lb and 65 in, and the shift 135 and 66: x = (−2, −1), so z = −3 and
  // h = σ(−3) = 0.047426 twice; σ(0.094852) = 0.52370 (chapter 4, by hand).
  const shifted = { zero: { pounds: 135, inches: 66 }, unit: { pounds: 1, inches: 1 } };
  expect(answerFor(ones, shifted, 133, 65)).toBeCloseTo(0.5237, 4);
  // Two units of one pound, and one of one inch: in units of half the size there are twice as many.
  const halved = { ...shifted, unit: { pounds: 0.5, inches: 0.5 } };
  expect(answerFor(ones, halved, 134, 65.5)).toBeCloseTo(0.5237, 4);
});
