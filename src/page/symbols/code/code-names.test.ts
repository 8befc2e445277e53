import { describe, expect, it, vi } from 'vitest';
import type { ChapterSymbol } from '../../../notebook/symbols/chapter-symbol.ts';
import { isSameName, nameAtOffset, nameNow, symbolPathOf, wordsOf } from './code-names.ts';

vi.mock('../../types/name-facts.ts', () => ({ factsOfName: () => undefined }));

const errors = new Map<number, readonly string[]>();
vi.mock('../../types/type-checker.ts', () => ({
  typeChecker: {
    get: () => ({ errorsAt: ({ offset }: { offset: number }) => errors.get(offset) ?? [] }),
  },
}));
vi.stubGlobal('document', { querySelectorAll: () => [] });

/** The code of a cell, with a listing of this text. */
const codeOf = (text: string) => {
  const listing = { textContent: text };
  return { listing, code: { querySelector: () => listing } as unknown as Element };
};
//              0123456789 0123456789
const source = 'const w1 =\n  z + w1[0];';
const { code } = codeOf(source);
const at = (offset: number) => nameAtOffset(code, offset)?.text;

describe('nameAtOffset(code, offset)', () => {
  it('finds the word that an offset stands in, before or behind', () => {
    expect([0, 5, 6, 8].map(at)).toEqual(['const', 'const', 'w1', 'w1']);
    expect([9, 11, 12, 16, 24].map(at)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([13, 14, 17].map(at)).toEqual(['z', 'z', 'w1']);
  });

  it('finds a type error at what is no word', () => {
    errors.set(15, ['Numbers only.']);
    expect(nameAtOffset(code, 15)).toEqual({ code, text: '', start: 15, end: 16, index: -1 });
    errors.clear();
    expect(nameAtOffset(code, 15)).toBeNull();
  });
});

describe('nameNow(name)', () => {
  it('finds a name by its number among the words, wherever it stands now', () => {
    const { listing, code } = codeOf('let a = b;');
    const b = wordsOf(code)[2];
    if (!b) throw new Error('there is a third word');
    listing.textContent = 'let aaa = b;';
    expect(nameNow(b)).toMatchObject({ text: 'b', start: 10 });
    expect(isSameName(b, nameNow(b) ?? null)).toBe(false);
    listing.textContent = 'let a = c;';
    expect(nameNow(b)).toBeUndefined();
  });
});

describe('isSameName(one, other)', () => {
  it('goes by the code and the offset; nothing is the same as nothing', () => {
    const [first, second] = wordsOf(code);
    const same = wordsOf(code)[0];
    if (!first || !second || !same) throw new Error('there are two words');
    expect(isSameName(first, same)).toBe(true);
    expect(isSameName(first, second)).toBe(false);
    expect(isSameName(first, { ...first, code: codeOf(source).code })).toBe(false);
    expect(isSameName(null, null)).toBe(true);
    expect(isSameName(first, null)).toBe(false);
  });
});

describe('symbolPathOf(name, symbolTable)', () => {
  const symbol = (name: string, more: Partial<ChapterSymbol> = {}): ChapterSymbol =>
    ({ name, tex: name, meaning: name, ...more }) as ChapterSymbol;
  const table = [symbol('w1', { each: 'w1[i]' } as Partial<ChapterSymbol>), symbol('z')];
  const path = (word: number) => {
    const name = wordsOf(code)[word];
    if (!name) throw new Error('there is no such word');
    return symbolPathOf(name, table);
  };

  it('is that of the symbol which begins at a name, with its index, on whatever line', () => {
    expect(wordsOf(code).map(({ text }) => text)).toEqual(['const', 'w1', 'z', 'w1']);
    expect([0, 1, 2, 3].map(path)).toEqual([undefined, 'w1', 'z', 'w1[0]']);
  });
});
