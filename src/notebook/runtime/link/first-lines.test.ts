import { expect, it } from 'vitest';
import { firstLines } from './first-lines.ts';

it('counts the lines of the cells above, and the empty line that parts two', () => {
  // One line and an empty one; three lines and an empty one.
  expect(firstLines(['a', 'b\n\nc', 'd'])).toEqual([1, 3, 7]);
  expect(firstLines([''])).toEqual([1]);
  expect(firstLines([])).toEqual([]);
});

it('counts every kind of line break once', () => {
  // CR LF, LF, CR, U+2028 and U+2029 make six lines of the first cell.
  expect(firstLines(['a\r\nb\nc\rd\u2028e\u2029f', 'g'])).toEqual([1, 8]);
});

it('counts the line that a break at the end begins', () => {
  expect(firstLines(['a\n', 'b'])).toEqual([1, 4]);
  // A CR at the end and the LF that joining adds are one break.
  expect(firstLines(['a\r', 'b'])).toEqual([1, 3]);
});
