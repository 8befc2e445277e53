import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { listingOf } from './listing.ts';
import { symbolRuns } from './symbol-runs.ts';

const symbols: ChapterSymbol[] = [
  { name: 'weights', tex: 'w', each: 'weights[i]', role: 'weight', meaning: '' },
  { name: 'z', tex: 'z', role: 'sum', meaning: '' },
];

/** Writes the runs of a line: the text of each, and before it the path of a symbol. */
function runs(source: string): string[] {
  return symbolRuns(listingOf(source, [])[0] ?? [], symbols).map(({ symbol, tokens }) => {
    const text = tokens.map((token) => token.text).join('');
    return symbol ? `${symbol.path}: ${text}` : text;
  });
}

describe('symbolRuns(line, symbols)', () => {
  it('keeps a name and its place together, and loses nothing', () => {
    expect(runs('const z = weights[0] * 2;')).toEqual([
      'const ',
      'z: z',
      ' = ',
      'weights[0]: weights[0]',
      ' * 2;',
    ]);
  });

  it('keeps a number in a symbol as one token, to be scrubbed', () => {
    // weights[0]: the literal 0 stands at 8.
    const literals = [{ start: 8, end: 9, path: null }];
    const [run] = symbolRuns(listingOf('weights[0]', literals)[0] ?? [], symbols);
    expect(run?.tokens.map(({ text, literal }) => [text, literal])).toEqual([
      ['weights', null],
      ['[', null],
      ['0', 0],
      [']', null],
    ]);
  });

  it('leaves comments alone', () => {
    expect(runs('/* z */')).toEqual(['/* z */']);
    expect(runs('// z')).toEqual(['// z']);
  });
});
