import { describe, expect, it } from 'vitest';
import { checkChapter } from './check-chapter.ts';
import type { Placeable } from './check-text.ts';
import { ChapterMistakes } from './mistake.ts';

const fence = '```';
const path = 'content/09-a.mdx';
const placeable: Placeable = {
  components: ['Guess', 'NeuronFigure', 'Note', 'Option', 'Value', 'Why', 'Worksheet'],
  figures: {
    NeuronFigure: (values) => {
      if (!values['x']) throw new Error('NeuronFigure: no x. It is drawn from x: number');
    },
  },
};

const symbols = '[{ name: z, tex: z, role: sum, meaning: weighted sum }]';
/** Writes a chapter: its cell (z is 1.2 · 0.7 − 0.4 = 0.44) is on line 13, further text on line 17. */
const chapter = (more = '', { quote = '0.44', cell = 'const z = 1.2 * 0.7 - 0.4;' } = {}) => `---
title: A title
summary: A summary.
promise: A promise.
able: [one, two, three]
symbols: ${symbols}
---

The sum $z$ is
<Value name="z">${quote}</Value>.

${fence}ts cell name="weighted-sum"
${cell}
console.log(z);
${fence}

${more}
`;
const check = (text: string) => checkChapter({ path, text }, 'chapter', placeable);
async function mistakesIn(text: string): Promise<string[]> {
  const error: unknown = await check(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof ChapterMistakes)) throw error;
  return error.mistakes.map(({ line, message }) => `${line}: ${message}`);
}
const guess = (first: string, second: string) =>
  `<Guess cell="weighted-sum">\n\nWhat is it?\n\n<Option when="${first}">one</Option>\n\n<Option when="${second}">two</Option>\n\n</Guess>`;

describe('checkChapter(file, kind, placeable)', () => {
  it('gives a chapter’s front matter and its program', async () => {
    const { frontMatter, built } = await check(chapter());
    expect(frontMatter.title).toBe('A title');
    expect(Object.keys(built.values)).toEqual(['z']);
  });

  it('takes what is right', async () => {
    const more = `${fence}formula\nz & = & 1\nz:0.44 & = & 2\n${fence}\n\n${guess('z < 1', 'z > 1')}\n\n<Note>\n\nText.\n\n</Note>`;
    await expect(check(chapter(more))).resolves.toHaveProperty('built');
  });

  it.each<[string, string, string]>([
    [
      'a quoted number',
      chapter('', { quote: '0.45' }),
      '10: "0.45" is said to be z, which is 0.43999999999999995',
    ],
    [
      'a quote that is no number',
      chapter('', { quote: 'half' }),
      '10: Expected a number such as 0.608, −0.4 or 3.059e-7, got "half".',
    ],
    [
      'the path of a number',
      chapter('<Value name="q">1</Value>'),
      '17: "1" is said to be q, which is no number of the program',
    ],
    ['a number without its path', chapter('<Value>1</Value>'), '17: <Value> needs name="…"'],
    [
      'the columns of a formula',
      chapter(`${fence}formula\nz & = & 1\nz:0.44 & =\n${fence}`),
      '19: a line of the formula has 2 columns, its first line 3: z:0.44 & =',
    ],
    [
      'a number in a formula',
      chapter(`${fence}formula\nz\nz:0.5\n${fence}`),
      '19: "0.5" is said to be z, which is 0.43999999999999995',
    ],
    [
      'the condition of an option',
      chapter(guess('z <', 'z > 0')),
      '21: “z <”: Something is missing at the end.',
    ],
    [
      'a name in the condition of an option',
      chapter(guess('q < 1', 'z > 0')),
      '21: an option asks for q, which is no number of the program',
    ],
    [
      'a question with two right answers',
      chapter(guess('z < 1', 'z > 0')),
      '17: the guess about "weighted-sum" has 2 options that hold, and needs just one',
    ],
    [
      'the cell of a reason',
      chapter('<Why cell="sum">Because.</Why>'),
      '17: Why: there is no cell "sum"; there are weighted-sum',
    ],
    [
      'a brace in prose',
      chapter('A { brace.'),
      '17: a brace begins code here, and a chapter has none outside its cells: write \\{ for the sign, or put it between backticks or dollar signs',
    ],
    [
      'a sign that begins a tag',
      chapter('I <3 it.'),
      '17: this begins a tag that cannot be read: write \\< for the sign, or put it between backticks or dollar signs',
    ],
    [
      'a figure without its names',
      chapter('<NeuronFigure />'),
      '17: NeuronFigure: no x. It is drawn from x: number',
    ],
    [
      'a component that is not there',
      chapter('<Figure />'),
      '17: there is no component <Figure>; there are Guess, NeuronFigure, Note, Option, Value, Why and Worksheet. The sign is written \\<',
    ],
    [
      'front matter',
      chapter().replace('title: A title\n', ''),
      '2: front matter: title: it is the name of the chapter (Invalid input: expected string, received undefined)',
    ],
    [
      'a symbol that is not declared',
      chapter('Also $q$.'),
      "17: q is used in mathematics, and is not one of the chapter's symbols",
    ],
    [
      'a symbol that nothing uses',
      chapter().replace(
        symbols,
        `[{ name: z, tex: z, meaning: sum },\n  { name: v, tex: v, meaning: none }]`,
      ),
      "7: v is one of the chapter's symbols, and nothing in the chapter uses it",
    ],
    [
      'a type in a cell',
      chapter('', { cell: 'const z: string = 1;' }),
      `13: cell "weighted-sum", line 1: Type 'number' is not assignable to type 'string'.`,
    ],
    [
      'the name of a cell',
      chapter().replace('"weighted-sum"', '"weightedSum"'),
      '12: the name "weightedSum" is not in kebab case',
    ],
  ])('finds %s, with its line and what would be right', async (_, text, message) => {
    expect(await mistakesIn(text)).toEqual([message]);
  });

  it('finds a worksheet that is not there, and mathematics that is no TeX', async () => {
    expect(await mistakesIn(chapter('<Worksheet name="no-such" />\n\n$\\frac{z$'))).toEqual([
      expect.stringMatching(/^17: No worksheet is called "no-such": there are by-hand, /),
      expect.stringMatching(/^19: KaTeX parse error/),
    ]);
  });

  it('finds one of each kind at once, in the order of the lines', async () => {
    const more = `A { brace, and <3.\n\n<NeuronFigure />\n\n${guess('z <', 'z > 0')}\n\n${fence}formula\nz\nz:0.44 & =\n${fence}`;
    const text = chapter(more, { quote: '0.45' }).replace('summary: A', 'sumary: A');
    const lines = (await mistakesIn(text)).map((mistake) => Number.parseInt(mistake, 10));
    expect(lines).toEqual([2, 3, 10, 17, 17, 19, 25, 33]);
  });

  it('finds what needs no program beside a mistake in the program', async () => {
    const text = chapter(guess('z <', 'z > 0'), { cell: 'const z: string = 1;' });
    expect(await mistakesIn(text)).toHaveLength(2);
  });

  it('says them all in one error, which Vite shows at the first', async () => {
    const error: unknown = await check(chapter('<Figure />', { quote: '0.45' })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^2 mistakes\n\ncontent\/09-a\.mdx:10: .*\n\ncontent\/09-a\.mdx:17: /),
    );
    expect(error).toHaveProperty('loc', {
      file: expect.stringMatching(/\/content\/09-a\.mdx$/),
      line: 10,
      column: 1,
    });
  });
});
