import { describe, expect, it } from 'vitest';
import { chapterProse } from './chapter-prose.ts';

const fence = '```';
const page = 'https://example.org/a/';
const textOf = (file: string, at: string | null = page) =>
  chapterProse(file, at).map((part) => (part.kind === 'cell' ? `[${part.name}]` : part.text));

describe('chapterProse(file, page)', () => {
  it('parts the text at cells and headings, and leaves the front matter out', () => {
    const file = `---\ntitle: A\n---\n\nOne.\n\n${fence}ts cell name="a"\n1;\n${fence}\n\nTwo.\n\n## Three\n\nFour.\n`;
    expect(textOf(file)).toEqual(['One.', '[a]', 'Two.', '## Three\n\nFour.']);
  });

  it('writes live numbers as their text, wherever they stand', () => {
    expect(
      textOf('It is *about <Value name="z">−0.4</Value>*, $z$.\n\n- <Value name="a">1</Value>'),
    ).toEqual(['It is *about −0.4*, $z$.\n\n- 1']);
  });

  it('writes a formula as columns of TeX', () => {
    expect(textOf(`${fence}formula\nz & = & b\nz:3e-7 & = & (b:−0.4)\n${fence}`)).toEqual([
      '$$\n\\begin{array}{ccc}\nz & = & b \\\\\n3 \\times 10^{-7} & = & (-0.4)\n\\end{array}\n$$',
    ]);
  });

  it('keeps mathematics, and listings that are not run', () => {
    const file = `$$\na\n$$\n\n${fence}ts\nlet a;\n${fence}`;
    expect(textOf(file)).toEqual([file]);
  });

  it('writes a question as a list, its reason after the cell, and a note as a quotation', () => {
    const file = `<Guess cell="a">
Up or down?

<Option when="z > 1">Up.</Option>
<Option when="z <= 1">Down, by $z$.</Option>
</Guess>

${fence}ts cell name="a"
1;
${fence}

<Why cell="a">Because of $e$ itself.</Why>

<Note>

Mind this.

</Note>
`;
    expect(textOf(file)).toEqual([
      'Up or down?\n\n- Up.\n- Down, by $z$.',
      '[a]',
      '*Why?* Because of $e$ itself.\n\n> Mind this.',
    ]);
  });

  it('keeps the closing section with its answers and their cells', () => {
    const file = `<OnPaper>\n\nTry.\n\n<Answers>\n\n${fence}ts cell name="a"\n1;\n${fence}\n\n</Answers>\n\n</OnPaper>`;
    expect(textOf(file)).toEqual(['## On paper\n\nTry.\n\n### Answers', '[a]']);
  });

  it('refers to the page for figures and worksheets, with a link where its address is known', () => {
    const file = '<NeuronFigure />\n\n<Worksheet name="by-hand" />';
    expect(textOf(file)).toEqual([
      `*Here stands a figure, [on the page](${page}).*\n\n*Here stands a worksheet, [on the page](${page}#sheet-by-hand).*`,
    ]);
    expect(textOf('<NeuronFigure />', null)).toEqual([
      '*Here stands a figure, on the page of this chapter.*',
    ]);
  });

  it('throws an Error that names a component it has no words for', () => {
    expect(() => textOf('<Movie />')).toThrow('a notebook has no words for the component Movie');
  });
});
