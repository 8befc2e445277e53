import { expect, it } from 'vitest';
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

it.each(readChapterFiles())('sets every keyword of $slug apart from its names', async (file) => {
  const { cells } = await buildChapter(file);
  const types = nameTypes(cells);
  for (const [cell, { source, outline }] of cells.entries()) {
    let end = 0;
    const ends = listingOf(source, outline.literals)
      .flatMap((line) => [...line, { text: '\n', look: null }])
      .map(({ text, look }) => ({ end: (end += text.length), look }));
    for (const [index, { text, start }] of identifiersOf(source).entries()) {
      const look = ends.find((token) => start < token.end)?.look ?? null;
      // The compiler knows a name, and nothing of a keyword.
      const isName = (types.cells[cell]?.[index] ?? -1) >= 0;
      expect(isKeyword(text, look), `${text} at ${start} of cell ${cell}`).toBe(!isName);
    }
  }
});
