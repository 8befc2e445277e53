import { describe, expect, it } from 'vitest';
import { hasReadableFrontMatter, readFrontMatter } from './front-matter.ts';

const good = `---
title: A title
summary: A summary.
promise: A promise.
able: [one, two, three]
symbols:
  - { name: z, tex: z, role: sum, meaning: sum }
  - { name: w, tex: w, meaning: weight }
---

Text.
`;
const mistakesIn = (text: string) =>
  readFrontMatter(text, 'chapter').mistakes.map(({ line, message }) => `${line}: ${message}`);

describe('readFrontMatter(text, kind)', () => {
  it('gives what it says, and where each symbol stands', () => {
    const { data, mistakes, lineOf } = readFrontMatter(good, 'chapter');
    expect(mistakes).toEqual([]);
    expect(data).toMatchObject({ title: 'A title', able: ['one', 'two', 'three'] });
    // The dashes are line 1, four fields follow, "symbols:" is line 6.
    expect([lineOf(['symbols', 0]), lineOf(['symbols', 1])]).toEqual([7, 8]);
  });

  it.each([
    ['summary: A summary.\n', '', /^2: front matter: summary: it is one sentence for the list/],
    ['[one, two, three]', '[one]', /^5: front matter: able: it is a list of three to six things/],
    [
      'title: A title',
      'title: A title\ncolour: red',
      /^3: front matter: nothing reads colour; there are title,/,
    ],
    ['role: sum', 'role: some', /^7: front matter: symbols.0.role: it is a list of symbols/],
    ['tex: w, ', '', /^8: front matter: symbols.1.tex/],
    ['title: A title', 'title: A: title', /^2: front matter: .*quotation marks$/s],
  ])('finds the line and says what would be right: %j is %j', (from, to, message) => {
    const found = mistakesIn(good.replace(from, to));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('finds all of them', () => {
    const text = good.replace('summary: A', 'sumary: A').replace('[one, two, three]', 'one');
    expect(mistakesIn(text)).toHaveLength(3);
  });

  it('says how a file begins that has none', () => {
    expect(mistakesIn('Text.')).toEqual([
      '1: the file begins with its front matter, between two lines of ---: title, summary, promise, able and symbols',
    ]);
  });
});

describe('hasReadableFrontMatter(text)', () => {
  it.each([
    [good, true],
    ['Text.', true],
    [good.replace('title: A title', 'title: A: title'), false],
  ])('of %j is %j', (text, expected) => {
    expect(hasReadableFrontMatter(text)).toBe(expected);
  });
});
