import { expect, test } from 'vitest';
import { measured } from './measured.ts';

test('one pound is no pounds', () => {
  expect(measured(133, 'pounds')).toBe('133 pounds');
  expect(measured(1, 'pounds')).toBe('1 pound');
  expect(measured(1, 'inches')).toBe('1 inch');
  expect(measured(0.5, 'inches')).toBe('0.5 inches');
});
