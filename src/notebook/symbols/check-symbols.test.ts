import { describe, expect, it } from 'vitest';
import { checkSymbols, type SymbolUses } from './check-symbols.ts';
import type { ChapterSymbol } from './chapter-symbol.ts';

const symbolTable: ChapterSymbol[] = [
  { name: 'z', tex: 'z', role: 'sum', meaning: 'weighted sum' },
  { name: 'w1 and w2', tex: 'w', aliases: { w_1: 'w1', w_2: 'w2' }, role: 'weight', meaning: '' },
];
const at = (line: number, text: string) => ({ line, text });
const none: SymbolUses = { math: [], paths: [], code: [] };
const all: SymbolUses = { ...none, math: [at(1, 'z = w_1 + w_2')] };

describe('checkSymbols(symbolTable, uses)', () => {
  it('finds nothing where all that is used is declared, and all that is declared is used', () => {
    expect(checkSymbols(symbolTable, all)).toEqual([]);
    expect(
      checkSymbols(symbolTable, {
        math: [at(1, 'z')],
        paths: [at(2, 'w1')],
        code: [at(3, 'let a;\nw2 = 1;')],
      }),
    ).toEqual([]);
  });

  it.each([
    ['a letter', 'z = q', 'q'],
    ['a Greek letter', '\\eta', '\\eta'],
    ['an index', 'z_1', 'z_1'],
    ['a member of a family', 'w_3', 'w_3'],
  ])('finds %s in mathematics that is not declared, and says where', (_, tex, what) => {
    expect(checkSymbols(symbolTable, { ...all, math: [...all.math, at(7, tex)] })).toEqual([
      {
        line: 7,
        message: `${what} is used in mathematics, and is not one of the chapter's symbols`,
      },
    ]);
  });

  it.each([
    ['a symbol', 'w_1 + w_2', 'z', 0],
    ['one of a family', 'z + w_1', 'w2', 1],
  ])('finds %s that is declared and never used, and says which', (_, tex, what, symbol) => {
    expect(checkSymbols(symbolTable, { ...none, math: [at(1, tex)] })).toEqual([
      {
        symbol,
        message: `${what} is one of the chapter's symbols, and nothing in the chapter uses it`,
      },
    ]);
  });

  it('finds all of them, each that is not declared where it is used first', () => {
    const uses = { ...none, math: [at(1, 'z + q'), at(2, 'q + w_1 + p')] };
    const found = checkSymbols(symbolTable, uses);
    expect(found.map(({ line, message }) => [line, message.split(' ')[0]])).toEqual([
      [1, 'q'],
      [2, 'p'],
      [undefined, 'w2'],
    ]);
  });

  it('does not require the names of code and of live numbers to be symbols', () => {
    const uses = { ...all, paths: [at(2, 'q')], code: [at(3, 'const q = 1;')] };
    expect(checkSymbols(symbolTable, uses)).toEqual([]);
  });
});
