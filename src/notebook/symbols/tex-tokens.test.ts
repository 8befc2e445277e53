import { describe, expect, it } from 'vitest';
import { endOfIndices, endOfWords, textOf, tokenizeTex } from './tex-tokens.ts';

const split = (
  tex: string,
  end: (tokens: ReturnType<typeof tokenizeTex>) => number | undefined,
) => {
  const tokens = tokenizeTex(tex);
  return textOf(tokens.slice(0, end(tokens) ?? 0));
};

it('tokenizeTex(tex) parts commands, escaped characters and letters, and skips spaces', () => {
  expect(tokenizeTex('\\hat y_1 \\{')).toEqual([
    { text: '\\hat', start: 0 },
    { text: 'y', start: 5 },
    { text: '_', start: 6 },
    { text: '1', start: 7 },
    { text: '\\{', start: 9 },
  ]);
});

it.each([
  ['_1 x', '_1'],
  ['_{12} x', '_{12}'],
  ['^{(2)}_1 x', '^{(2)}_1'],
  ['_\\text{in} x', '_\\text{in}'],
  ['^2', ''],
  ['x_1', ''],
])('endOfIndices(tokens, at) ends the indices of %j after %j', (tex, indices) => {
  expect(split(tex, (tokens) => endOfIndices(tokens, 0))).toBe(indices);
});

describe('endOfWords(tokens, at)', () => {
  it('ends after the braces of a command of words, and those inside them', () => {
    expect(split('\\text{a {b} c} x', (tokens) => endOfWords(tokens, 0))).toBe('\\text{a{b}c}');
  });

  it('finds no words in another command', () => {
    expect(endOfWords(tokenizeTex('\\frac{a}{b}'), 0)).toBeUndefined();
  });
});
