import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { chapterSymbols } from './chapter-symbols.ts';

const fence = '```';
const symbols = [
  { name: 'z', tex: 'z', role: 'sum', meaning: 'sum' },
  { name: 'w', tex: 'w', role: 'weight', meaning: 'weight' },
];

function check(markdown: string, frontmatter: object = { symbols }): void {
  const file = new VFile({
    value: markdown,
    path: 'content/09-a.mdx',
    data: { astro: { frontmatter } },
  });
  const tree: Root = unified().use(remarkParse).use(remarkMath).use(remarkMdx).parse(file);
  chapterSymbols()(tree, file);
}

describe('chapterSymbols()', () => {
  it.each([
    ['a line of mathematics', 'A $w$.'],
    ['mathematics on a line of its own', '$$\nw\n$$'],
    ['the head of a formula', `${fence}formula\nw\n2\n${fence}`],
    ['the numbers of a formula', `${fence}formula\n2\nw:1.2\n${fence}`],
    ['a live number', '<Value name="w">1.2</Value>'],
    ['a live number in a sentence', 'It is <Value name="w">1.2</Value>.'],
    ['a cell', `${fence}ts cell name="a"\nconst w = 1.2;\n${fence}`],
    [
      'a cell in a component',
      `<Part>\n\n${fence}ts cell name="a"\nconst w = 1.2;\n${fence}\n\n</Part>`,
    ],
  ])('takes a symbol in %s for used', (_, use) => {
    expect(() => check(`The $z$.\n\n${use}`)).not.toThrow();
  });

  it('fails where a symbol is used and not declared, and says where', () => {
    expect(() => check('The $z$ and $w$.\n\nAlso $q$.')).toThrow(
      "content/09-a.mdx:3: q is used in mathematics, and is not one of the chapter's symbols",
    );
  });

  it.each([`The $z$.\n\n${fence}ts\nconst w = 1;\n${fence}`, 'The $z$ and `w`.', '$z$ w'])(
    'fails where a symbol is declared and nothing uses it: %j',
    (markdown) => {
      expect(() => check(markdown)).toThrow(
        "content/09-a.mdx: w is one of the chapter's symbols, and nothing in the chapter uses it",
      );
    },
  );

  it('asks nothing of a page that has no symbols', () => {
    expect(() => check('Some $q$.', {})).not.toThrow();
  });
});
