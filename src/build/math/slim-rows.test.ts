import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { lengthsOf, span } from './katex-element.ts';
import { slimHat, slimIndex, slimRows } from './slim-rows.ts';

const none = new Map<string, number>();
const letter = (text: string, classes = ['mord', 'mathnormal'], lengths = none): Element =>
  span(classes, lengths, [{ type: 'text', value: text }]);
/** A row as KaTeX has it: a strut, and what is moved up by `top` from the strut's height. */
const row = (top: number, content: ElementContent[], margins: Record<string, number> = {}) =>
  span([], new Map(Object.entries({ top, ...margins })), [
    span(['pstrut'], new Map([['height', 2.7]]), []),
    ...content,
  ]);
const small = (...content: Element[]) => span(['sizing', 'reset-size6', 'size3'], none, content);
const table = (kind: string, ...rows: Element[]) =>
  span([kind], none, [
    span(['vlist-t'], none, [span(['vlist-r'], none, [span(['vlist'], none, rows)])]),
  ]);
const look = ({ properties }: Element) => [properties['className'], properties['style']];

describe('slimIndex(element)', () => {
  it('moves an index by its row, in em of its own size', () => {
    // −(−2.55) − 2.7 = −0.15 em, at 0.7 of the size: −0.15 / 0.7; and 0.05 / 0.7 beside it.
    const index = table('msupsub', row(-2.55, [small(letter('1'))], { 'margin-right': 0.05 }));
    const slim = slimIndex(index);
    expect(slim && look(slim)).toEqual([
      ['raised', 'by-70'],
      'vertical-align:-0.2143em;margin-right:0.0714em;',
    ]);
    expect(slim?.children).toEqual([letter('1')]);
  });

  it('keeps the size of what is not small', () => {
    const slim = slimIndex(table('msupsub', row(-3.1, [letter('2')])));
    expect(slim && look(slim)).toEqual([['raised'], 'vertical-align:0.4em;']);
  });

  it('leaves alone what is no index, or more than one', () => {
    expect(slimIndex(table('mfrac', row(-2.55, [letter('1')])))).toBeUndefined();
    expect(
      slimIndex(table('msupsub', row(-2.55, [letter('1')]), row(-3.1, [letter('2')]))),
    ).toBeUndefined();
    expect(slimIndex(table('msupsub', span([], none, [letter('1')])))).toBeUndefined();
  });
});

describe('slimRows(element)', () => {
  it('moves each row of a fraction down by as much as its table raised it', () => {
    const line = span(['frac-line'], new Map([['border-bottom-width', 0.04]]), []);
    const slim = slimRows(
      table(
        'mfrac',
        row(-2.355, [small(letter('w'))]),
        row(-2.93, [line]),
        row(-3.4, [letter('L')]),
      ),
    );
    expect(slim && look(slim)).toEqual([['rows', 'fraction'], undefined]);
    expect(slim?.children.map((child) => child.type === 'element' && look(child))).toEqual([
      // 2.7 − 2.355 = 0.345 em down, at 0.7 of the size.
      [['by-70'], 'top:0.4929em;'],
      // 2.93 − 2.7 = 0.23 em up.
      [['frac-line'], 'top:-0.23em;border-bottom-width:0.04em;'],
      [undefined, 'top:-0.7em;'],
    ]);
  });

  it('sets an index and a power over one another, without a line', () => {
    const slim = slimRows(table('msupsub', row(-2.4, [letter('1')]), row(-3.1, [letter('2')])));
    expect(slim && look(slim)[0]).toEqual(['rows']);
    expect(slim?.children).toHaveLength(2);
  });

  it('leaves alone a single row, and what is no fraction', () => {
    expect(slimRows(table('msupsub', row(-2.4, [letter('1')])))).toBeUndefined();
    expect(slimRows(table('mop', row(-2.4, []), row(-3.1, [])))).toBeUndefined();
  });
});

describe('slimHat(element)', () => {
  const accent = (sign: string, left: number) =>
    span(['accent-body'], new Map([['left', left]]), [
      span(['mord'], none, [{ type: 'text', value: sign }]),
    ]);
  const hatted = (below: Element, sign = '^', top = -2.7) =>
    table('katex-accent', row(-2.7, [below]), row(top, [accent(sign, -0.1944)]));

  it('lays the hat on the middle of its letter, whose slant is a margin', () => {
    const slanted = letter('y', ['mord', 'mathnormal'], new Map([['margin-right', 0.036]]));
    const slim = slimHat(hatted(slanted));
    expect(slim?.properties['className']).toEqual(['mathnormal', 'hat']);
    // −0.1944 + 0.036 / 2 = −0.1764.
    expect(slim && Object.fromEntries(lengthsOf(slim))).toMatchObject({ 'margin-right': 0.036 });
    expect(slim?.properties['style']).toContain('--hat:-0.1764em;');
    expect(slim?.children).toEqual([{ type: 'text', value: 'y' }]);
  });

  it('leaves alone a hat that is raised, another accent, and what is no letter', () => {
    expect(slimHat(hatted(letter('L'), '^', -2.95))).toBeUndefined();
    expect(slimHat(hatted(letter('y'), '~'))).toBeUndefined();
    expect(slimHat(hatted(letter('1', ['mord'])))).toBeUndefined();
    expect(slimHat(letter('y'))).toBeUndefined();
  });
});
