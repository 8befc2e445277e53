import { describe, expect, it } from 'vitest';
import { quoteText } from './quote-text.ts';

describe('quoteText(html)', () => {
  it.each([
    ['0.44', '0.44'],
    ['  −0.4\n', '−0.4'],
    ['<p>1,000</p>\n', '1,000'],
    ['<p class="a"><b>3.059e-7</b></p>', '3.059e-7'],
    ['', ''],
  ])('is the text of %j, without markup and without space around it', (html, text) => {
    expect(quoteText(html)).toBe(text);
  });
});
