import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { descendants, hasClass } from './katex-element.ts';
import { mathOptions } from './math-options.ts';
import { slimFormula } from './slim-formula.ts';

/** Sets a formula as KaTeX does, slims it, and returns it with its HTML. */
function slim(tex: string, displayMode = false): { formula: Element; html: string } {
  const html = katex.renderToString(tex, { ...mathOptions, displayMode });
  const tree: Element = {
    type: 'element',
    tagName: 'div',
    properties: {},
    children: fromHtml(html, { fragment: true }).children as Element[],
  };
  const formula = descendants(tree).find((one) => hasClass(one, 'katex'));
  if (!formula) throw new Error(`${tex} was not set`);
  slimFormula(formula);
  return { formula, html: toHtml(formula) };
}
const hasStrut = (tex: string, displayMode = false) =>
  descendants(slim(tex, displayMode).formula).some((one) => hasClass(one, 'katex-strut'));

describe('slimFormula(formula)', () => {
  it.each([
    // A box of so much height over the line, and of so much depth below it.
    ['\\rule{1em}{1em}x', false],
    ['\\rule{1em}{1.1em}x', true],
    ['\\rule[-0.25em]{1em}{1em}x', false],
    ['\\rule[-0.35em]{1em}{1em}x', true],
    ['f(x) = w_1', false],
    ['\\frac{a}{b} + 1', true],
    ['w_1^2 + 1', true],
  ])('holds the lines apart for what is higher or deeper than one: %s', (tex, isHigh) => {
    expect(hasStrut(tex)).toBe(isHigh);
  });

  it('keeps the height of a formula on a line of its own', () => {
    expect(hasStrut('a + b', true)).toBe(true);
  });

  it('may break between the parts of a formula that is no higher than a line, and nowhere else', () => {
    const breaks = (tex: string) => slim(tex).html.match(/<wbr>/g)?.length ?? 0;
    // After the equals sign, and after the plus.
    expect(breaks('z = a + b')).toBe(2);
    expect(breaks('a')).toBe(0);
    // A part with a fraction is a box, which breaks by itself.
    expect(breaks('z = a + \\frac{1}{2}')).toBe(0);
  });

  it('makes of a space the margin of what stands before it', () => {
    const { html } = slim('a = b');
    expect(html).not.toContain('mspace');
    // 5/18 em on both sides of the sign.
    expect(html.match(/margin-right:0\.2778em/g)).toHaveLength(2);
  });

  it('adds the space to the margins that a symbol has, which may be highlighted', () => {
    const { html } = slim('\\htmlData{sym=a}{a} = b');
    expect(html).toMatch(/data-sym="a"[^>]*style="--space:0\.2778em;"/);
  });

  it('is heard and seen by one text where it is one symbol, and by two where it is more', () => {
    const halves = (tex: string) => slim(tex).formula.children.filter((one) => 'tagName' in one);
    expect(slim('z').html).not.toContain('<math');
    expect(slim('w_1').html).not.toContain('<math');
    for (const tex of ['w_{i+1}', 'z^2', 'a b'])
      expect(halves(tex)[0], tex).toMatchObject({ tagName: 'math' });
  });

  it('leaves no element that says nothing', () => {
    const all = descendants(slim('z = w \\cdot x_1 + b').formula);
    const silent = all.filter(
      ({ tagName, properties }) => tagName === 'span' && Object.keys(properties).length === 0,
    );
    expect(silent).toEqual([]);
    expect(all.some((one) => hasClass(one, 'mord') || hasClass(one, 'nulldelimiter'))).toBe(false);
  });
});
