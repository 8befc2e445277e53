import { describe, expect, it } from 'vitest';
import { formulaHtml } from './formulas.ts';

/** Returns the half that is heard, the half that is seen, and the elements of both. */
function parts(tex: string) {
  const html = formulaHtml(tex);
  const [heard = '', seen = html] = html.split('</math>');
  return { html, heard, seen, count: html.match(/<\w/g)?.length };
}
const text = (html: string) => html.replace(/<[^>]+>/g, '');

describe('formulaHtml(tex)', () => {
  it('is heard as MathML, without the TeX that nobody reads there', () => {
    const { heard, html } = parts('\\frac{a}{b}');
    expect(heard).toContain('<math class="katex-mathml"><mfrac><mi>a</mi><mi>b</mi></mfrac>');
    expect(html).not.toMatch(/annotation|semantics|xmlns|\\frac/);
  });

  it('is text, seen and heard at once, where it is one symbol', () => {
    expect(formulaHtml('z')).toMatch(
      /^<span class="katex" translate="no"><span class="mathnormal" [^>]*>z<\/span><\/span>$/,
    );
    expect(text(formulaHtml('w_1'))).toBe('w1');
    expect(formulaHtml('w_{i+1}')).toContain('<msub>');
  });

  it.each([
    // span, letter
    ['z', 2, 'z'],
    // span, letter, index
    ['w_1', 3, 'w1'],
    // span, math, mfrac, mi, mi; span, base, strut, rows, and three of them, in two a letter
    ['\\frac{a}{b}', 14, 'ba'],
    // span, math, msubsup, mi, mn, mn; span, base, strut, letter, rows, two of them
    ['w_1^2', 13, 'w12'],
    // span, math, mover, mi, mo; span, the letter with its hat
    ['\\hat y', 7, 'y'],
  ])('sets %s in %i elements', (tex, count, shown) => {
    const { seen, count: made } = parts(tex);
    expect(made).toBe(count);
    expect(text(seen)).toBe(shown);
  });

  it('moves an index as KaTeX does, in em of its own size', () => {
    // KaTeX lowers it by 2.7 − 2.55 = 0.15 em, at 0.7 of the size: 0.15 / 0.7 = 0.2143.
    expect(parts('w_1').seen).toContain('vertical-align:-0.2143em');
  });

  it('moves the rows of a fraction as KaTeX does', () => {
    // The numerator, at 0.7 of the size, by 3.394 − 3 = 0.394 em: 0.394 / 0.7 = 0.5629.
    expect(parts('\\frac{L}{w}').seen).toMatch(/by-70" style="top:-0\.56\d+em/);
  });

  it('raises a hat over a tall letter as KaTeX does, by the sign that stands high in every face', () => {
    expect(parts('\\hat L').seen).toContain('ˆ');
    expect(parts('\\hat L').seen).not.toContain('^');
  });

  it('keeps what symbols are coloured and found by', () => {
    const { seen } = parts('\\htmlData{sym=w1, role=weight}{w_1} = 2');
    expect(seen).toContain('data-sym="w1" data-role="weight"');
    expect(text(seen)).toBe('w1=2');
  });

  it('may break between its parts, where it is no higher than a line', () => {
    expect(parts('z = w \\cdot x + b').seen.match(/<wbr>/g)).toHaveLength(3);
  });

  it('throws for what is no TeX', () => {
    expect(() => formulaHtml('\\frac{a}')).toThrow('KaTeX');
  });
});
