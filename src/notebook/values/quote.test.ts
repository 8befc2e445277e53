import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, formatNumber, readQuote } from './quote.ts';

describe('readQuote(text)', () => {
  it('reads decimals, exponents, thousands commas and either minus', () => {
    expect(readQuote('0.608')).toMatchObject({ value: 0.608, decimals: 3, exponent: false });
    expect(readQuote('−0.4').value).toBe(-0.4);
    expect(readQuote('-0.4').value).toBe(-0.4);
    expect(readQuote('3.059e-7')).toMatchObject({ value: 3.059e-7, decimals: 3, exponent: true });
    expect(readQuote('3.059e−7').value).toBe(3.059e-7);
    expect(readQuote('15')).toMatchObject({ value: 15, decimals: 0, grouped: false });
    expect(readQuote('1,000')).toMatchObject({ value: 1000, decimals: 0, grouped: true });
    expect(readQuote('12,345,678.9').value).toBe(12345678.9);
  });

  const others = ['', 'x', '1.', '.5', '1,00', '0x10', '1e', '--1', '1 000', ' 1', 'NaN', '∞'];
  it.each([...others, `0.${'1'.repeat(101)}`])('throws a RangeError that names %j', (text) => {
    expect(() => readQuote(text)).toThrow(`got "${text}"`);
  });
});

describe('agrees(quote, value)', () => {
  const says = (text: string, value: number): boolean => agrees(readQuote(text), value);

  it.each([
    // Rounded to the quoted decimals.
    ['0.608', 0.6083, true],
    ['0.608', 0.6085, false], // 0.6085 is stored as 0.60850000000000004…
    ['0.609', 0.6085, true],
    ['0.50', 0.5, true],
    ['−0.4', -0.44, true],
    ['15', 14.6, true],
    ['1,000', 999.7, true],
    ['3.06e-7', 3.059e-7, true],
    ['0.609', 0.6083, false],
    // The shortest exact form.
    ['0.43999999999999995', 0.44 - 5e-17, true],
    ['3.059e-7', 3.059e-7, true],
    ['0.44', 0.43999999999999995, true],
    ['1e21', 1e21, true],
    // What is not finite.
    ['0', NaN, false],
    ['0', Infinity, false],
    ['0', -Infinity, false],
  ])('knows whether %s says %d: %s', (text, value, isSaid) => {
    expect(says(text, value)).toBe(isSaid);
  });

  it('accepts, of any value, its own shortest text and its toFixed', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
        fc.nat(20),
        (value, decimals) => {
          expect(says(`${value}`, value)).toBe(true);
          expect(says(value.toFixed(decimals), value)).toBe(true);
        },
      ),
    );
  });
});

describe('formatNumber(value, quote)', () => {
  const long = 0.43999999999999995;
  it.each([
    // With the decimals of a rounded quote.
    [0.5, readQuote('0.608', 0.6083), '0.500'],
    [-1.23456, readQuote('0.608', 0.6083), '−1.235'],
    [12, readQuote('0.608', 0.6083), '12.000'],
    // Shortest, with up to four decimals more, in place of an exact quote.
    [1.25, readQuote('1.2', 1.2), '1.25'],
    [0.1 + 0.2, readQuote('1.2', 1.2), '0.3'],
    [1 / 3, readQuote('1.2', 1.2), '0.33333'],
    [10, readQuote('1.2', 1.2), '10'],
    [-0.5, readQuote('1.2', 1.2), '−0.5'],
    [0, readQuote('1.2', 1.2), '0'],
    [100, readQuote('15', 15), '100'],
    [long, readQuote(`${long}`, long), `${long}`],
    // With exponents and thousands commas.
    [1.5e-9, readQuote('3.059e-7'), '1.500e−9'],
    [1.5e-9, readQuote('3.059e-7', 3.059e-7), '1.5e−9'],
    [0.25, readQuote('3.059e-7', 3.059e-7), '2.5e−1'],
    [1234567.6, readQuote('1,000'), '1,234,568'],
    [-999, readQuote('1,000'), '−999'],
    // With an exponent, what has more digits before the point than a number keeps.
    [123456789012345, readQuote('0.608'), '123456789012345.000'],
    [1e15, readQuote('15', 15), '1.00e15'],
    [-1.2345e18, readQuote('0.608'), '−1.23e18'],
    [1.2345e18, readQuote('1,000'), '1.23e18'],
    [1.23456789e22, readQuote('1.2', 1.2), '1.23e22'],
    [1.2344e18, readQuote('3.059e-7'), '1.234e18'],
    // No value but 0 as 0.
    [0.0001234, readQuote('0.608'), '1.23e−4'],
    [-1e-9, readQuote('15', 15), '−1.00e−9'],
    [0, readQuote('0.608'), '0.000'],
    [-0, readQuote('0.608'), '0.000'],
    // In words or signs, what is not a number.
    [NaN, readQuote('1.0'), 'not a number'],
    [Infinity, readQuote('1.0'), '∞'],
    [-Infinity, readQuote('1.0'), '−∞'],
  ])('writes %d in the manner of %o as %s', (value, quote, text) => {
    expect(formatNumber(value, quote)).toBe(text);
  });
});
