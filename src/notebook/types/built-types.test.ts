import { describe, expect, it } from 'vitest';
import { parseCell } from '../source/parse-cell.ts';
import { identifiersOf } from './identifiers.ts';
import { hasBuiltTypes } from './built-types.ts';

const sources = [
  'const w = 1.2;\nconst x = 0.7;',
  'const four = twice(w);',
  'function twice(u: number) {\n  return 2 * u;\n}',
  'const alone = Math.exp(1);',
];
const cellOf = (source: string) => ({ source, literals: parseCell(source).literals });
const built = sources.map(cellOf);
/** Only what the language has is looked at. */
const types = {
  facts: [{ kind: 'variable of the language', type: 'Math', isTop: false, about: '' }],
  cells: sources.map((source) =>
    identifiersOf(source).map(({ text }) => (text === 'Math' ? 0 : -1)),
  ),
  reach: [0, 2, 2, 3],
};
const edited = (index: number, source: string) => {
  const now = sources.with(index, source);
  return built.map((_, cell) => hasBuiltTypes(cell, types, built, now));
};

describe('hasBuiltTypes(cell, types, built, now)', () => {
  it('is true of every cell while nothing is edited, and while only numbers are scrubbed', () => {
    expect(edited(0, sources[0] ?? '')).toEqual([true, true, true, true]);
    expect(edited(0, 'const w = -11.25;\nconst x = 3e-5;')).toEqual([true, true, true, true]);
  });

  it('is false of an edited cell, and of all below it', () => {
    expect(edited(0, "const w = 'a';\nconst x = 0.7;")).toEqual([false, false, false, false]);
    expect(edited(3, 'const alone = 1 + 1;')).toEqual([true, true, true, false]);
  });

  it('is false of a cell above that depends on the edited one', () => {
    expect(edited(2, 'const twice = String;')).toEqual([true, false, false, false]);
  });

  it.each([
    ['a constant', 'const Math = 1;'],
    ['one of several', 'const w = 1, Math = 2;'],
    ['one without a value', 'let w, Math;'],
    ['a part of a pattern', 'const { w, exp: Math } = q;'],
    ['a function', 'async function Math() {}'],
    ['a generator', 'function* Math() {}'],
    ['an import', "import { w as Math } from '@behind-the-hood/nn';"],
  ])('is false where the edit declares a name of the language that is used: %s', (_, source) => {
    const now = [...sources, source];
    const more = [...built, cellOf('const end = 1;')];
    expect(hasBuiltTypes(3, types, more, now)).toBe(false);
    expect(hasBuiltTypes(0, types, more, now)).toBe(true);
  });

  it('is false of every cell where an edit may change what every program has', () => {
    const source = 'declare global { interface Array<T> { a: T } }';
    expect(edited(3, source)).toEqual([false, false, false, false]);
  });

  it('is true where an edit below only uses the language', () => {
    const more = [...built, cellOf('const end = 1;')];
    expect(hasBuiltTypes(3, types, more, [...sources, 'const end = `${Math.max(1)}`;'])).toBe(true);
  });
});

describe('hasBuiltTypes of a program of one cell', () => {
  const hasSameTypes = (before: string, after: string) =>
    hasBuiltTypes(0, { facts: [], cells: [[]], reach: [0] }, [cellOf(before)], [after]);

  it.each([
    ['pair[0]', 'pair[1]'],
    ['[1, 2] as const', '[1, 3] as const'],
    ["const a = '1';", "const a = '2';"],
    ['const a = 1;', 'const b = 1;'],
    ['const a = 1;', 'const a = 1 + 1;'],
  ])('is false of %s and %s', (before, after) => {
    expect(hasSameTypes(before, after)).toBe(false);
  });

  it('is true of a negative number that needs parentheses', () => {
    expect(hasSameTypes('a - 0.4 ** 2', 'a - (-0.4) ** 2')).toBe(true);
  });
});
