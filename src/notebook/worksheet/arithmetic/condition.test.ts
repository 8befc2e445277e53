import { describe, expect, it } from 'vitest';
import { canHold, holds } from './condition.ts';

const numbers: Readonly<Record<string, number>> = { a: 2, 'w[0][1]': -3, 'pair.w': 0.5 };
const check = (condition: string) => holds(condition, (path) => numbers[path] ?? NaN);

describe('holds(condition, numberAt)', () => {
  it.each([
    ['a > 1', true],
    ['a > 2', false],
    ['a >= 2', true],
    ['a ≤ 1.5', false],
    ['a = 2', true],
    ['a != 2', false],
    ['a ≠ 1e-3', true],
  ])('compares: %s is %s', (condition, expected) => {
    expect(check(condition)).toBe(expected);
  });

  it.each([
    ['a + w[0][1] * a = -4', true], // 2 + (−3 · 2)
    ['(a + w[0][1]) × a = −2', true], // (2 − 3) · 2
    ['a - 1 - 1 = 0', true], // from the left
    ['8 / a ÷ 2 = 2', true],
    ['-a = −2', true],
    ['a*pair.w=1', true],
    ['abs(w[0][1]) = 3', true],
    ['abs(a - 5) / 3 = 1', true],
  ])('reckons as on paper: %s is %s', (condition, expected) => {
    expect(check(condition)).toBe(expected);
  });

  it('reads a chain as all of its comparisons', () => {
    expect(check('1 < a < 3')).toBe(true);
    expect(check('1 < a < 2')).toBe(false);
    expect(check('3 < a < 4')).toBe(false);
    expect(check('1 < a <= 2 < 3')).toBe(true);
  });

  it('joins by "and"', () => {
    expect(check('a > 1 and w[0][1] < 0')).toBe(true);
    expect(check('a > 1 and w[0][1] > 0')).toBe(false);
    expect(check('a > 3 and w[0][1] < 0')).toBe(false);
  });

  it('asks for every path, also where an earlier comparison does not hold', () => {
    const asked: string[] = [];
    holds('a < b < c and d.e[0] < 1', (path) => {
      asked.push(path);
      return 0;
    });
    expect(new Set(asked)).toEqual(new Set(['a', 'b', 'c', 'd.e[0]']));
  });

  it('says what it cannot read', () => {
    expect(() => check('a > 1 or a < 1')).toThrow('There is no sign between “1” and “or”.');
    expect(() => check('a > (1')).toThrow('“a > (1”: A parenthesis is not closed.');
    expect(() => check('a')).toThrow('It compares nothing.');
  });

  it('lets nothing hold of what is no number', () => {
    for (const sign of ['<', '>', '<=', '>=', '=', '!='])
      expect(check(`missing ${sign} 1`)).toBe(false);
  });

  it('can answer only where all that is compared is a finite number', () => {
    const can = (condition: string, value: number) => canHold(condition, () => value);
    expect(can('a > 1 and b < 1', 2)).toBe(true);
    expect(can('1 < a', NaN)).toBe(false);
    expect(can('a >= 2 * a', Infinity)).toBe(false);
    expect(can('a < 10 * a', 1e308)).toBe(false);
  });

  it.each([
    '',
    'a',
    'a >',
    '> a',
    'a > 1 and',
    'a > 1 > ',
    'a > (1',
    'a > 1)',
    'a == 2',
    'a > 1 or a < 1',
    'a > 1; a',
    'a > f(1)',
    'a[x] > 1',
    'a > "1"',
    'and > 1',
    'a > 1 2',
    'alert`1` > 0',
  ])('refuses %j', (condition) => {
    expect(() => check(condition)).toThrow(SyntaxError);
  });
});
