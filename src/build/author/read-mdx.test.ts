import { describe, expect, it } from 'vitest';
import { readMdx } from './read-mdx.ts';

/** Finds the mistakes of a text: the line, the column, and a word of the message. */
const places = (text: string) =>
  readMdx(text).mistakes.map(({ line, column, message }) => [
    line,
    column,
    /brace|tag|code|imports/.exec(message)?.[0],
  ]);

describe('readMdx(text)', () => {
  it.each([
    'Text, $w_{1} < 3$, `{ <3`, \\{ and \\<.',
    '---\ntitle: { <3 }\n---\n\n```ts cell name="a"\nconst a = { b: 1 < 3 };\n```',
    '<Note>\n\nA note {/* and a comment */}.\n\n</Note>',
    '3 < 4 and 5 > 4',
  ])('finds no mistake in %j, and changes nothing', (text) => {
    const { mistakes, readable, tree } = readMdx(text);
    expect(mistakes).toEqual([]);
    expect(readable).toBe(text);
    expect(tree).toBeDefined();
  });

  it.each<[string, number, number, string]>([
    ['One.\n\nA { brace.', 3, 3, 'brace'],
    ['A set {1, 2} of it.', 1, 7, 'code'],
    ['A set {a b} of it.', 1, 7, 'brace'],
    ['A `{` and { b `}` c.', 1, 11, 'brace'],
    ['$e^{z}$ and { b\n\n```ts\nconst a = {};\n```', 1, 13, 'brace'],
    ['---\ntitle: a\n---\n\nI <3 it.', 5, 3, 'tag'],
    ['x <- 3', 1, 3, 'tag'],
    ['a <b and c', 1, 3, 'tag'],
    ['One.\n\nA <b> c.', 3, 3, 'tag'],
    ['<Note>\n\nNever closed.', 1, 1, 'tag'],
    ['Closed </b> twice.', 1, 8, 'tag'],
    ['import nothing here', 1, 1, 'code'],
    ["import A from 'a'", 1, 1, 'imports'],
  ])('finds the sign in %j', (text, line, column, word) => {
    expect(places(text)).toEqual([[line, column, word]]);
  });

  it('finds all of them, and reads the rest', () => {
    const text = 'I <3 it.\n\nA { brace.\n\n## A heading\n\nA {set}, and <3 more.';
    expect(places(text)).toEqual([
      [1, 3, 'tag'],
      [3, 3, 'brace'],
      [7, 14, 'tag'],
      [7, 3, 'code'],
    ]);
    const { tree, readable } = readMdx(text);
    expect(tree?.children.map(({ type }) => type)).toContain('heading');
    expect(readable).toHaveLength(text.length);
  });
});
