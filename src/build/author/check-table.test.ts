import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { checkTable } from './check-table.ts';
import { readMdx } from './read-mdx.ts';

const fence = '```';
const symbol = (name: string): ChapterSymbol => ({ name, tex: name, role: 'sum', meaning: name });

/** Returns the lines of the mistakes in a text, with the symbols z and x in its table. */
function linesIn(...lines: readonly string[]): (number | string)[] {
  const { tree, mistakes } = readMdx(lines.join('\n'));
  if (!tree) throw new Error(JSON.stringify(mistakes));
  const found = checkTable(tree, [symbol('z'), symbol('x')], (index) => 100 + index);
  return found.map(({ line }) => line);
}
const uses = '$z + x$';

describe('checkTable(tree, symbols, lineOfSymbol)', () => {
  it('finds nothing where all is declared and used', () => {
    expect(linesIn(uses)).toEqual([]);
  });

  it('finds a symbol of the mathematics that the table does not have, at its line', () => {
    expect(linesIn(uses, '', 'Of $q$ and', '', '$$', 'p', '$$')).toEqual([3, 5]);
    // Once for each, where it is used first.
    expect(linesIn(uses, '', '$q$ and', '$q$')).toEqual([3]);
  });

  it('finds it in the lines of a formula, below the line that opens it', () => {
    // The fence opens on line 3: the head is line 4, and the rows are 5 and 6.
    const formula = (...lines: readonly string[]) =>
      linesIn(uses, '', `${fence}formula`, ...lines, fence);
    expect(formula('q & z', '1 & x', '1 & x')).toEqual([4]);
    expect(formula('x & z', '1 & q', '1 & x')).toEqual([5]);
    expect(formula('x & z', '1 & x', '1 & q')).toEqual([6]);
  });

  it('finds a symbol of the table that nothing uses, at its line in the table', () => {
    expect(linesIn('$z$')).toEqual([101]);
    // A cell, a live number or a formula's number is a use.
    expect(linesIn('$z$', '', `${fence}ts cell name="a"`, 'const x = 1;', fence)).toEqual([]);
    expect(linesIn('$z$ <Value name="x">1</Value>')).toEqual([]);
    expect(linesIn('$z$', '', `${fence}formula`, 'z', 'x:1', fence)).toEqual([]);
    // A listing is no part of the program.
    expect(linesIn('$z$', '', `${fence}ts`, 'const x = 1;', fence)).toEqual([101]);
  });
});
