import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

describe('textWidth(text)', () => {
  // From Unicode's EastAsianWidth.txt: W and F are two columns, the others one, marks none.
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['ｆ', 2],
    ['한글', 4],
    ['😀', 2],
    ['σ−×', 3],
    ['a\u200bb', 2],
    ['\x1b', 0],
    ['soft\u00adhyphen', 11],
  ])('of %j is %d', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
