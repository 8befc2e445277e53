import { describe, expect, it } from 'vitest';
import { parseChapter } from '../../notebook/source/chapter/parse-chapter.ts';
import { identifiersOf } from '../../notebook/types/identifiers.ts';
import { readChapterFiles } from './chapter-files.ts';
import { nameTypes, nameTypesFile } from './name-types.ts';

describe('nameTypes(cells)', () => {
  it('knows every name where it stands, and nothing of a keyword', () => {
    const cells = [
      { name: 'a', source: 'const x = 0.7; // x' },
      { name: 'b', source: 'function half(y: number) {\n  return y / 2;\n}\nhalf(x);' },
    ];
    const { facts, cells: indices } = nameTypes(cells);
    const described = cells.map(({ source }, cell) =>
      identifiersOf(source).map(({ text }, index) => {
        const fact = facts[indices[cell]?.[index] ?? -1];
        return fact ? `${text}: ${fact.kind}, ${fact.type}` : text;
      }),
    );
    expect(described).toEqual([
      ['const', 'x: constant, number'],
      [
        'function',
        'half: function, (y: number) => number',
        'y: parameter, number',
        'number',
        'return',
        'y: parameter, number',
        'half: function, (y: number) => number',
        'x: constant, number',
      ],
    ]);
  });

  it('knows the last cell on which the types of a cell depend, directly or by others', () => {
    const cells = ['const x = 1;', 'const y = twice(x);', 'const z = 3;', 'const twice = of;'];
    const all = [...cells, 'function of(n: number) {\n  return n + z;\n}', 'const last = y;'];
    const { reach } = nameTypes(all.map((source, index) => ({ name: `c${index}`, source })));
    expect(reach).toEqual([0, 4, 4, 4, 4, 5]);
  });

  it.each(readChapterFiles().map(({ slug, text }) => [slug, text]))(
    'knows nearly every word of %s that is no keyword',
    (_, text) => {
      const cells = parseChapter(text);
      const { cells: indices } = nameTypes(cells);
      const keyword =
        /^(const|let|for|of|in|if|else|return|throw|new|import|from|function|class|type|interface|this|true|false|null|undefined|number|string|boolean|void|constructor|readonly|as|await|export|static|private|unknown|never|while|break|continue|typeof|instanceof|try|catch|finally|extends|implements|yield|async|keyof|satisfies|is)$/;
      const unknown = cells.flatMap(({ source }, cell) =>
        identifiersOf(source)
          .filter(({ text: word }, index) => !keyword.test(word) && indices[cell]?.[index] === -1)
          .map(({ text: word }) => word),
      );
      expect(unknown).toEqual([]);
    },
  );
});

describe('nameTypesFile(types)', () => {
  it('gives another content another name', () => {
    const one = nameTypesFile({ facts: [], cells: [], reach: [] });
    expect(one).toMatch(/^[0-9a-f]{10}$/);
    expect(nameTypesFile({ facts: [], cells: [[]], reach: [0] })).not.toBe(one);
  });
});
