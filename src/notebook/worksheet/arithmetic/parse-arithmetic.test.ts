import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './expression.ts';
import { parseArithmetic } from './parse-arithmetic.ts';
import { Unreadable } from './unreadable.ts';

const result = (text: string) => evaluate(parseArithmetic(text), { x: 3 });

describe('parseArithmetic(text)', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['1 - 2 - 3', -4],
    ['8 / 4 / 2', 1],
    ['8 / 2(4)', 16], // as a machine reads it: from the left
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-1', 0.5],
    ['2^3^2', 512], // 2⁹
    ['2 - -3', 5],
    ['2 * -3', -6],
    ['+-+2', -2],
  ])('binds as on paper: %s is %d', (text, value) => {
    expect(result(text)).toBe(value);
  });

  it.each([
    ['2(1 - 0.5)', 1],
    ['(1)(2)', 2],
    ['(2)3', 6],
    ['2x', 6],
    ['2x^2', 18],
    ['50%', 0.5],
    ['2√(9)', 6],
    ['3²', 9],
    ['10⁻²', 0.01],
    ['2¹⁰', 1024],
    ['e⁰', 1],
    ['1:4', 0.25],
    ['6 ÷ 3 × 2 · 5', 20],
    ['2**3', 8],
    ['−1 – 1', -2],
    ['1e3 + 2E-1', 1000.2],
    ['.5 + 1.', 1.5],
  ])('reads what people write: %s is %d', (text, value) => {
    expect(result(text)).toBeCloseTo(value, 12);
  });

  it.each([
    ['2 3', 'There is no sign between “2” and “3”.'],
    ['2 + ', 'Something is missing at the end.'],
    ['* 2', 'A number is missing before “*”.'],
    ['(2', 'A parenthesis is not closed.'],
    ['2)', 'There is a closing parenthesis too many.'],
    ['exp 2', 'Put what “exp” is taken of in parentheses.'],
    ['2 $', '“$” cannot be read here.'],
    ['', 'Something is missing at the end.'],
  ])('says of %j: %s', (text, message) => {
    expect(() => parseArithmetic(text)).toThrow(new Unreadable(message));
  });

  it('reads no more than 200 characters', () => {
    const ones = (length: number) => `${'1+'.repeat(length / 2)}1`.slice(0, length);
    expect(result(ones(199))).toBe(100);
    expect(result(`${ones(199)} `)).toBe(100);
    expect(() => parseArithmetic(`${ones(199)}  `)).toThrow('longer than this field can read');
  });

  it('works out any formula as the numbers of its parts do', () => {
    type Part = { readonly text: string; readonly value: number };
    const { part } = fc.letrec<{ part: Part }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 3, depthSize: 'large' },
        fc.nat(99).map((value) => ({ text: `${value}`, value })),
        fc
          .tuple(fc.constantFrom('+', '−', '·', '/'), tie('part'), tie('part'))
          .map(([sign, a, b]): Part => ({
            text: `(${a.text}) ${sign} (${b.text})`,
            value: {
              '+': a.value + b.value,
              '−': a.value - b.value,
              '·': a.value * b.value,
              '/': a.value / b.value,
            }[sign],
          })),
        tie('part').map(({ text, value }) => ({ text: `−(${text})`, value: -value })),
      ),
    }));
    fc.assert(
      fc.property(part, ({ text, value }) => {
        fc.pre(text.length <= 200);
        expect(result(text)).toBe(value);
      }),
    );
  });
});
