import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from './chapter-symbol.ts';
import { codeName, indicesOf, spokenName } from './symbol-name.ts';

const matrix: ChapterSymbol = { name: 'w1', tex: 'w', each: 'w1[i][j]', meaning: '' };
const column: ChapterSymbol = { name: 'w2', tex: 'w^{(2)}', each: 'w2[j][0]', meaning: '' };
const slope: ChapterSymbol = {
  name: 'slopes',
  tex: '\\partial',
  aliases: { '\\frac{\\partial L}{\\partial w_1}': 'dL_dw1' },
  meaning: '',
};

describe('indicesOf(symbol, path)', () => {
  it.each([
    [matrix, 'w1', []],
    [matrix, 'w1[0][1]', ['1', '2']],
    [matrix, 'w1[0]', ['1', 'j']],
    [matrix, 'w1[][0]', ['i', '1']],
    [column, 'w2[2][0]', ['3']],
    [column, 'w2[][0]', ['j']],
    [slope, 'dL_dw1', []],
  ])('counts from 1, and has a letter for every index', (symbol, path, indices) => {
    expect(indicesOf(symbol, path)).toEqual(indices);
  });
});

describe('codeName(symbol, path)', () => {
  it.each([
    [matrix, 'w1[0][1]', 'w1[0][1]'],
    [matrix, 'w1[][1]', 'w1[i][1]'],
    [column, 'w2[][0]', 'w2[j][0]'],
    [slope, 'dL_dw1', 'dL_dw1'],
  ])('has letters for every index', (symbol, path, name) => {
    expect(codeName(symbol, path)).toBe(name);
  });
});

describe('spokenName(symbol, path)', () => {
  it.each([
    [matrix, 'w1', 'w'],
    [matrix, 'w1[0][1]', 'w 1 2'],
    [column, 'w2[2][0]', 'w 2 3'],
    [slope, 'dL_dw1', 'partial L over partial w 1'],
    [{ name: 'yHat', tex: '\\hat y', meaning: '' }, 'yHat', 'hat y'],
    [
      { name: 'x', tex: 'x', aliases: { 'x_{\\text{paper}}': 'paperX' }, meaning: '' },
      'paperX',
      'x paper',
    ],
  ])('is made of words', (symbol, path, words) => {
    expect(spokenName(symbol, path)).toBe(words);
  });
});
