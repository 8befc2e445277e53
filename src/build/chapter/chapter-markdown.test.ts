import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { chapterMarkdown } from './chapter-markdown.ts';

const symbols = [{ name: 'w', tex: 'w', role: 'weight', meaning: 'weight' }];
const coloured = '{\\htmlData{role=weight,sym=w}{w}}';

function transform(markdown: string, frontmatter: object = { symbols }): Root {
  const file = new VFile({ value: markdown, data: { astro: { frontmatter } } });
  const processor = unified().use(remarkParse).use(remarkMath).use(remarkMdx);
  const tree = processor.parse(file);
  chapterMarkdown()(tree, file);
  return tree;
}

/** Writes a tree in a word for each node: its type, or its component with the attributes. */
function outline(node: Root | Root['children'][number]): string {
  const children = 'children' in node ? node.children.map((child) => outline(child as never)) : [];
  let name: string = node.type;
  if (node.type === 'mdxJsxFlowElement') {
    const attributes = node.attributes.map((one) =>
      one.type === 'mdxJsxAttribute' ? ` ${one.name}=${JSON.stringify(one.value)}` : '',
    );
    name = `<${node.name}${attributes.join('')}>`;
  }
  return children.length > 0 ? `${name}(${children.join(' ')})` : name;
}
const outlineOf = (markdown: string) => transform(markdown).children.map(outline);

const fence = '```';

describe('chapterMarkdown()', () => {
  it('makes a component of a cell, by its name', () => {
    expect(outlineOf(`${fence}ts cell name="a-b"\nlet a\n${fence}`)).toEqual(['<Cell name="a-b">']);
  });

  it('makes a component of a formula, with its text', () => {
    expect(outlineOf(`${fence}formula\na & b\n${fence}`)).toEqual(['<Formula text="a & b">']);
  });

  it('leaves a listing as it is', () => {
    expect(outlineOf(`${fence}ts\nlet a\n${fence}`)).toEqual(['code']);
  });

  it('finds cells inside components', () => {
    expect(outlineOf(`<OnPaper>\n\n${fence}ts cell name="a"\n${fence}\n\n</OnPaper>`)).toEqual([
      '<OnPaper>(<Cell name="a">)',
    ]);
  });

  it('gives the chapter’s symbols their roles in a line, in the text that is set too', () => {
    const [paragraph] = transform('A $w$.').children;
    const math = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
    expect(math).toMatchObject({
      type: 'inlineMath',
      value: coloured,
      data: { hChildren: [{ type: 'text', value: coloured }] },
    });
  });

  it('keeps code in a line from translation, and gives a symbol’s name there its role', () => {
    const [paragraph] = transform('`w[0]` `v` `w + 1`').children;
    const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(inline.filter(({ type }) => type === 'inlineCode').map(({ data }) => data)).toEqual([
      { hProperties: { translate: 'no', dataRole: 'weight', dataSym: 'w[0]' } },
      { hProperties: { translate: 'no' } },
      { hProperties: { translate: 'no' } },
    ]);
  });

  it('leaves a line of mathematics alone where a page has no symbols', () => {
    const [paragraph] = transform('A $w$.', {}).children;
    const math = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
    expect(math).toMatchObject({ type: 'inlineMath', value: 'w' });
  });

  it('makes a component of mathematics on lines of its own, which finds the roles itself', () => {
    expect(outlineOf('$$\nw + 1\n$$')).toEqual(['<DisplayMath tex="w + 1">']);
  });

  it('puts a note beside the paragraph before it', () => {
    expect(outlineOf('One.\n\nTwo.\n\n<Note>\n\nAside.\n\n</Note>\n\nThree.')).toEqual([
      'paragraph(text)',
      '<div class="noted">(paragraph(text) <Note>(paragraph(text)))',
      'paragraph(text)',
    ]);
  });

  it('leaves a note where it is, where no paragraph is before it', () => {
    expect(outlineOf('<Note>\n\nAside.\n\n</Note>')).toEqual(['<Note>(paragraph(text))']);
    expect(outlineOf('# Title\n\n<Note>\n\nAside.\n\n</Note>')).toEqual([
      'heading(text)',
      '<Note>(paragraph(text))',
    ]);
  });

  it('still sees all that follows a note', () => {
    const markdown = 'One.\n\n<Note>\n\nAside.\n\n</Note>\n\nTwo.\n\n<Note>\n\nAside.\n\n</Note>';
    expect(outlineOf(markdown).map((line) => line.slice(0, 5))).toEqual(['<div ', '<div ']);
  });

  it('transforms what stands in a note', () => {
    expect(outlineOf(`One.\n\n<Note>\n\n${fence}formula\na\n${fence}\n\n</Note>`)).toEqual([
      '<div class="noted">(paragraph(text) <Note>(<Formula text="a">))',
    ]);
  });
});
