import { describe, expect, it } from 'vitest';
import { ChapterError, parseChapter } from './parse-chapter.ts';

const fence = '```';

const chapter = `---
title: A chapter
symbols:
  - { name: x, tex: x }
---

A neuron $x^{2}$ is a sum <Value name="a">1</Value>.

${fence}ts cell name="first"
const a = 1;

console.log(a);
${fence}

${fence}ts
const listing = true;
${fence}

<Note>

${fence}ts cell name="second-one" throws
throw new Error('no');
${fence}

</Note>

${fence}formula
a & = & b
${fence}
`;

describe('parseChapter(file)', () => {
  it('gives the cells in order, those inside components too, and neither listings nor formulas', () => {
    expect(parseChapter(chapter).map(({ name, source }) => [name, source])).toEqual([
      ['first', 'const a = 1;\n\nconsole.log(a);'],
      ['second-one', "throw new Error('no');"],
    ]);
  });

  it("says on which line of the file a cell's code begins", () => {
    // Counted in the text above, from 1: five lines of front matter, an empty one, the prose on
    // line 7, an empty one, the fence on 9, so the code begins on 10; the other fence is on line 21.
    expect(parseChapter(chapter).map(({ line }) => line)).toEqual([10, 22]);
    expect(chapter.split('\n')[10 - 1]).toBe('const a = 1;');
    expect(chapter.split('\n')[22 - 1]).toBe("throw new Error('no');");
  });

  it('says which cells throw by their author’s word', () => {
    expect(parseChapter(chapter).map(({ throws }) => throws)).toEqual([false, true]);
  });

  it('reads a file with the line ends of Windows to the same cells on the same lines', () => {
    const places = (text: string) => parseChapter(text).map(({ name, line }) => [name, line]);
    expect(places(chapter.replaceAll('\n', '\r\n'))).toEqual(places(chapter));
  });

  it('finds no cell in a file without one', () => {
    expect(parseChapter('Only prose.\n')).toEqual([]);
  });

  it.each([
    [`\n${fence}ts cell\n${fence}\n`, 'line 2: a cell needs a name: ```ts cell name="…"'],
    [`${fence}ts cell name="aB"\n${fence}\n`, 'line 1: the name "aB" is not in kebab case'],
    [`${fence}ts cell name="a--b"\n${fence}\n`, 'line 1: the name "a--b" is not in kebab case'],
    [`${fence}ts cell name="1a"\n${fence}\n`, 'line 1: the name "1a" is not in kebab case'],
    [
      `${fence}ts cell name="a"\n${fence}\n\n${fence}ts cell name="a"\n${fence}\n`,
      'line 4: there is a cell "a" already',
    ],
  ])('throws a ChapterError that names the line of the fence: %j', (file, message) => {
    expect(() => parseChapter(file)).toThrow(
      new ChapterError(Number(message[5]), message.slice(8)),
    );
  });
});
