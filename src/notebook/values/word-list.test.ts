import { expect, it } from 'vitest';
import { wordList } from './word-list.ts';

it('writes words as a list', () => {
  expect([[], ['x'], ['x', 'w'], ['x', 'w', 'b'], [1, 2]].map(wordList)).toEqual([
    '',
    'x',
    'x and w',
    'x, w and b',
    '1 and 2',
  ]);
});
