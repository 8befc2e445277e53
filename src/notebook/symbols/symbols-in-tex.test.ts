import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from './chapter-symbol.ts';
import { symbolOfTex, symbolsInTex, type SymbolInTex } from './symbols-in-tex.ts';

const symbol = (name: string, tex: string, more: Partial<ChapterSymbol> = {}): ChapterSymbol => ({
  name,
  tex,
  role: 'weight',
  meaning: '',
  ...more,
});
const symbolTable = [
  symbol('x', 'x', { each: 'x[i]' }),
  symbol('w1', 'w', { each: 'w1[i][j]' }),
  symbol('w2', 'w^{(2)}', { each: 'w2[j][0]' }),
  symbol('b1', 'b', { each: 'b1[j]', aliases: { 'b^{(2)}': 'b2' } }),
  symbol('h1 and h2', 'h', { aliases: { h_1: 'h1', h_2: 'h2' } }),
  symbol('L', 'L'),
  symbol('derivatives', '\\partial', {
    aliases: { '\\frac{\\partial L}{\\partial h_1}': 'dL_dh1' },
  }),
];

/** Describes what is found: each as written, with its path, and what is inside it in brackets. */
function found(tex: string): string[] {
  const describeOne = ({ start, end, path, inner }: SymbolInTex): string =>
    `${tex.slice(start, end)}: ${path}${inner.length > 0 ? ` [${inner.map(describeOne).join(', ')}]` : ''}`;
  return symbolsInTex(tex, symbolTable).symbols.map(describeOne);
}

describe('symbolsInTex(tex, symbolTable)', () => {
  it.each([
    // Mathematics counts from 1, the program from 0.
    ['x_1', 'x_1: x[0]'],
    ['w_{12}', 'w_{12}: w1[0][1]'],
    ['w_{1,12}', 'w_{1,12}: w1[0][11]'],
    ['w^{(2)}_3', 'w^{(2)}_3: w2[2][0]'],
    ['h_2', 'h_2: h2'],
    ['b^{(2)}', 'b^{(2)}: b2'],
  ])('finds the path of %s', (tex, one) => {
    expect(found(tex)).toEqual([one]);
  });

  it.each([
    ['x_i', 'x_i: x'],
    ['w_{ij}', 'w_{ij}: w1'],
    ['w_{1j}', 'w_{1j}: w1[0]'],
    ['w_{i1}', 'w_{i1}: w1[][0]'],
    ['w^{(2)}_j', 'w^{(2)}_j: w2[][0]'],
    ['w^{(1)}', 'w^{(1)}: w1'],
    ['h_k', 'h_k: h1 and h2'],
    ['x_\\text{new}', 'x_\\text{new}: x'],
  ])('takes a letter for every index: %s', (tex, one) => {
    expect(found(tex)).toEqual([one]);
  });

  it('finds the symbols inside a fraction that is one itself', () => {
    expect(found('\\frac{\\partial L}{\\partial h_1} + h_1')).toEqual([
      '\\frac{\\partial L}{\\partial h_1}: dL_dh1 [L: L, h_1: h1]',
      'h_1: h1',
    ]);
  });

  it('finds the parts of a fraction that is no symbol', () => {
    expect(found('\\frac{\\partial L}{\\partial h_2}')).toEqual([
      '\\partial: derivatives',
      'L: L',
      '\\partial: derivatives',
      'h_2: h2',
    ]);
  });

  it.each([
    ['q + x_1', ['q']],
    ['\\delta \\cdot L', ['\\delta']],
    ['\\hat y', ['y']],
    ['h_3', ['h_3']],
    ['w_1', ['w_1']],
    ['L_1', ['L_1']],
    ['\\frac{\\partial L}{\\partial q}', ['q']],
  ])('names what in %s the symbol table does not have', (tex, unknown) => {
    expect(symbolsInTex(tex, symbolTable).unknown).toEqual(unknown);
  });

  it.each(['e^{-x_1}', '\\sum_i x_i', '\\varepsilon', '\\text{for all } x', '\\max(x_1, 0)', '2'])(
    'takes %s for mathematics of its own',
    (tex) => {
      expect(symbolsInTex(tex, symbolTable).unknown).toEqual([]);
    },
  );
});

describe('symbolOfTex(tex, symbols)', () => {
  it('finds the symbol that a formula is, with the path of its place in a matrix', () => {
    expect(symbolOfTex('L', symbolTable)?.path).toBe('L');
    expect(symbolOfTex('x_2', symbolTable)?.path).toBe('x[1]');
  });

  it.each(['', '2', 'L + 1', '-L', 'L x_1'])(
    'finds none in %j, which is more than one symbol, or none at all',
    (tex) => {
      expect(symbolOfTex(tex, symbolTable)).toBe(undefined);
    },
  );
});
