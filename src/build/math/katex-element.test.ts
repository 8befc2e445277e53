import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import {
  addLengths,
  classesOf,
  descendants,
  hasClass,
  lengthsOf,
  scaleOf,
  span,
} from './katex-element.ts';

const none = new Map<string, number>();
const named = (...classes: string[]) => span(classes, none, []);

describe('the lengths of an element', () => {
  it('are read from its style and written there, in em', () => {
    const element = span(['a'], new Map([['top', -2.55]]), []);
    expect(element.properties['style']).toBe('top:-2.55em;');
    expect(lengthsOf(element)).toEqual(new Map([['top', -2.55]]));
    expect(lengthsOf(named('a'))).toEqual(none);
    // KaTeX writes colours too.
    element.properties['style'] = 'height:0.8444em;color:red;margin-right:.5em;';
    expect(Object.fromEntries(lengthsOf(element))).toEqual({ height: 0.8444, 'margin-right': 0.5 });
  });

  it('are added to those that are there', () => {
    const element = span([], new Map([['margin-right', 0.2]]), []);
    addLengths(
      element,
      new Map([
        ['margin-right', 0.1],
        ['top', 1],
      ]),
    );
    // Without the machine's last digits of 0.2 + 0.1.
    expect(element.properties['style']).toBe('margin-right:0.3em;top:1em;');
  });
});

describe('scaleOf(element)', () => {
  it.each([
    // KaTeX's sizes: 3 is 0.7, 6 is 1, 1 is 0.5, 11 is 2.488.
    ['reset-size6', 'size3', 0.7],
    ['reset-size3', 'size1', 0.5 / 0.7],
    ['reset-size6', 'size11', 2.488],
    ['reset-size6', 'size6', 1],
  ])('sets what stands in %s %s %f times as large', (from, to, scale) => {
    expect(scaleOf(named('sizing', from, to))).toBeCloseTo(scale, 12);
  });

  it('is unknown where an element sets no size', () => {
    expect(scaleOf(named('mord'))).toBeUndefined();
    expect(scaleOf(named('sizing', 'reset-size6'))).toBeUndefined();
  });
});

it('knows the classes of an element, and all elements in it, from the outside', () => {
  const inner: Element = span(['c'], none, [{ type: 'text', value: 'x' }]);
  const outer = span(['a', 'b'], none, [span(['d'], none, [inner]), named('e')]);
  expect(classesOf(outer)).toEqual(['a', 'b']);
  expect(hasClass(outer, 'b') && !hasClass(outer, 'c')).toBe(true);
  expect(classesOf(span([], none, []))).toEqual([]);
  expect(descendants(outer).flatMap(classesOf)).toEqual(['d', 'c', 'e']);
});
