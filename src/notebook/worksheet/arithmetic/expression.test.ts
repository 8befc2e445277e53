import { describe, expect, it } from 'vitest';
import { compute, evaluate, functions, type Expression } from './expression.ts';

const number = (value: number): Expression => ({ kind: 'number', text: `${value}`, value });
const name = (name: string): Expression => ({ kind: 'name', name });
const binary = (
  operator: '+' | '-' | '*' | '/' | '^',
  left: number,
  right: number,
): Expression => ({
  kind: 'binary',
  operator,
  left: number(left),
  right: number(right),
});

describe('evaluate(expression, names)', () => {
  it.each([
    ['+', 2],
    ['-', 10],
    ['*', -24],
    ['/', -1.5],
    ['^', 1 / 1296], // 6⁻⁴
  ] as const)('works out 6 %s −4', (operator, result) => {
    expect(evaluate(binary(operator, 6, -4), {})).toBeCloseTo(result, 15);
  });

  it('takes a sign, and a hundredth', () => {
    expect(evaluate({ kind: 'negate', of: number(2) }, {})).toBe(-2);
    expect(evaluate({ kind: 'percent', of: number(61) }, {})).toBe(0.61);
  });

  it.each([
    ['σ', 0, 0.5],
    ['sigmoid', -2, 0.11920292], // 1 / (1 + 7.38905610)
    ['exp', 1, Math.E],
    ['sqrt', 9, 3],
    ['√', 2.25, 1.5],
    ['abs', -3, 3],
  ])('knows %s of %d', (called, value, result) => {
    expect(functions.has(called)).toBe(true);
    expect(evaluate({ kind: 'call', name: called, of: number(value) }, {})).toBeCloseTo(result, 8);
  });

  it('puts numbers in the place of names; e is a number unless a name says otherwise', () => {
    expect(evaluate(name('w'), { w: 0 })).toBe(0);
    expect(evaluate(name('e'), {})).toBe(Math.E);
    expect(evaluate(name('e'), { e: 2 })).toBe(2);
  });

  it('asks for the number of a letter that has none, also where every object has that name', () => {
    for (const unknown of ['x', 'constructor', 'toString'])
      expect(() => evaluate(name(unknown), {})).toThrow(
        `“${unknown}” is a letter here: put its number in its place.`,
      );
  });
});

describe('compute(expression, numberOf)', () => {
  it('asks for each name where it stands', () => {
    const product: Expression = {
      kind: 'binary',
      operator: '*',
      left: name('e'),
      right: { kind: 'negate', of: name('w[0]') },
    };
    // 3 · −5
    expect(compute(product, (path) => (path === 'e' ? 3 : 5))).toBe(-15);
  });

  it('makes no number of a function that it does not know', () => {
    expect(compute({ kind: 'call', name: 'ln', of: number(1) }, () => 1)).toBeNaN();
  });
});
