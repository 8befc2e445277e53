import { expect, it } from 'vitest';
import type { NumberLiteral } from '../../notebook/source/literals.ts';
import { parseCell } from '../../notebook/source/parse-cell.ts';
import { identifiersOf, isKeyword } from '../../notebook/types/identifiers.ts';
import { buildChapter } from '../chapter/build-chapter.ts';
import { readChapterFiles } from '../chapter/chapter-files.ts';
import { nameTypes } from '../chapter/name-types.ts';
import { listingOf } from './listing.ts';

const source = 'const b = -0.4; // 3\nconst z = 1.2 * 0.7 - 2;\n';

it('loses no character of the source', () => {
  const lines = listingOf(source, parseCell(source).literals);
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(source);
});

it('makes one token of every number, with its minus sign, and of none in a comment', () => {
  const tokens = listingOf(source, parseCell(source).literals).flat();
  const numbers = tokens.filter(({ literal }) => literal !== null);
  expect(numbers.map(({ text, literal }) => [text, literal])).toEqual([
    ['-0.4', 0],
    ['1.2', 1],
    ['0.7', 2],
    ['2', 3],
  ]);
});

/** Holds each word of cells to be a keyword or a name by what the compiler knows: it knows no keyword. */
function expectKeywords(cells: readonly { source: string; literals: readonly NumberLiteral[] }[]) {
  const types = nameTypes(cells.map(({ source }, index) => ({ name: `c${index}`, source })));
  for (const [cell, { source, literals }] of cells.entries()) {
    let end = 0;
    const ends = listingOf(source, literals)
      .flatMap((line) => [...line, { text: '\n', look: null }])
      .map(({ text, look }) => ({ end: (end += text.length), look }));
    for (const [index, { text, start }] of identifiersOf(source).entries()) {
      const look = ends.find((token) => start < token.end)?.look ?? null;
      const isName = (types.cells[cell]?.[index] ?? -1) >= 0;
      expect(isKeyword(text, look), `${text} at ${start} of "${source}"`).toBe(!isName);
    }
  }
}

it.each(readChapterFiles())('sets every keyword of $slug apart from its names', async (file) => {
  const { cells } = await buildChapter(file);
  expectKeywords(cells.map(({ source, outline: { literals } }) => ({ source, literals })));
});

it.each([
  'function log(): void {}',
  'const most: any = null, least: bigint | undefined = undefined;',
  'function fail(): never { throw this; }',
  'const yes: object | symbol | null | true | false = true && !false;',
  'type Item<List> = List extends (infer One)[] ? One : unknown;',
  'type Make = new () => object; type Build = abstract new () => object;',
  'type Copy<Of> = { readonly [Key in keyof Of as Key]: Of[Key] };',
  'declare const only: unique symbol; type Only = typeof only;',
  'function isText(value: unknown): value is string { return typeof value === "string"; }',
  'function check(value: unknown): asserts value is number {}',
  'interface Point<Of extends object> { readonly x: number; new (): Point<Of>; }',
  'function count() { return arguments.length; }',
])('sets the keywords of "%s" apart from its names', (line) => {
  expectKeywords([{ source: line, literals: [] }]);
});
