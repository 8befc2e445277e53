import { expect, it } from 'vitest';
import { spellCount, writeCount } from './count.ts';

it('writes a count in figures, of one and of several', () => {
  expect([0, 1, 3].map((count) => writeCount(count, 'cell'))).toEqual([
    '0 cells',
    '1 cell',
    '3 cells',
  ]);
});

it('spells a count as far as twelve', () => {
  expect([0, 1, 3, 12, 13].map((count) => spellCount(count, 'decimal'))).toEqual([
    'no decimals',
    'one decimal',
    'three decimals',
    'twelve decimals',
    '13 decimals',
  ]);
});
