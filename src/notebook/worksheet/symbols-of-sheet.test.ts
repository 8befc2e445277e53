import { expect, it } from 'vitest';
import type { ChapterSymbol } from '../symbols/chapter-symbol.ts';
import { sheet as byHand } from './sheets/by-hand.ts';
import { symbolsOfSheet } from './symbols-of-sheet.ts';

const chapter: ChapterSymbol[] = [
  { name: 'x', tex: 'x', role: 'input', meaning: 'the input' },
  { name: 'z', tex: 'z', role: 'sum', meaning: 'the weighted sum' },
];

it('gives a sheet the letters of the chapter, each with the path of the sheet’s own number', () => {
  const { table, byName } = symbolsOfSheet(byHand, chapter);
  const x = { name: 'paperX', tex: 'x', role: 'input', meaning: 'the input' };
  const z = { name: 'paperZ', tex: 'z', role: 'sum', meaning: 'the weighted sum' };
  expect(Object.fromEntries(byName)).toEqual({ x, z });
  expect(table).toEqual([x, z, ...chapter]);
});
