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

  it('throws a RangeError that names any other text', () => {
    for (const text of [
      '',
      'x',
      '1.',
      '.5',
      '1,00',
      '0x10',
      '1e',
      '--1',
      '1 000',
      ' 1',
      'NaN',
      '∞',
      `0.${'1'.repeat(101)}`,
    ]) {
      expect(() => readQuote(text)).toThrow(`got "${text}"`);
    }
  });
});

describe('agrees(quote, value)', () => {
  const says = (text: string, value: number): boolean => agrees(readQuote(text), value);

  it('accepts the value rounded to the quoted decimals', () => {
    expect(says('0.608', 0.6083)).toBe(true);
    expect(says('0.608', 0.6085)).toBe(false); // 0.6085 is stored as 0.60850000000000004…
    expect(says('0.609', 0.6085)).toBe(true);
    expect(says('0.50', 0.5)).toBe(true);
    expect(says('−0.4', -0.44)).toBe(true);
    expect(says('15', 14.6)).toBe(true);
    expect(says('1,000', 999.7)).toBe(true);
    expect(says('3.06e-7', 3.059e-7)).toBe(true);
    expect(says('0.609', 0.6083)).toBe(false);
  });

  it('accepts the shortest exact form', () => {
    expect(says('0.43999999999999995', 0.44 - 5e-17)).toBe(true);
    expect(says('3.059e-7', 3.059e-7)).toBe(true);
    expect(says('0.44', 0.43999999999999995)).toBe(true);
    expect(says('1e21', 1e21)).toBe(true);
  });

  it('accepts no number for what is not finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(says('0', value)).toBe(false);
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
  it('keeps the decimals of a rounded quote', () => {
    const quote = readQuote('0.608', 0.6083);
    expect(formatNumber(0.5, quote)).toBe('0.500');
    expect(formatNumber(-1.23456, quote)).toBe('−1.235');
    expect(formatNumber(12, quote)).toBe('12.000');
  });

  it('writes another value than an exact quote shortest, with up to four decimals more', () => {
    const quote = readQuote('1.2', 1.2);
    expect(formatNumber(1.25, quote)).toBe('1.25');
    expect(formatNumber(0.1 + 0.2, quote)).toBe('0.3');
    expect(formatNumber(1 / 3, quote)).toBe('0.33333');
    expect(formatNumber(10, quote)).toBe('10');
    expect(formatNumber(-0.5, quote)).toBe('−0.5');
    expect(formatNumber(0, quote)).toBe('0');
    expect(formatNumber(100, readQuote('15', 15))).toBe('100');
    expect(
      formatNumber(0.43999999999999995, readQuote('0.43999999999999995', 0.43999999999999995)),
    ).toBe('0.43999999999999995');
  });

  it('keeps exponents and thousands commas', () => {
    expect(formatNumber(1.5e-9, readQuote('3.059e-7'))).toBe('1.500e−9');
    expect(formatNumber(1.5e-9, readQuote('3.059e-7', 3.059e-7))).toBe('1.5e−9');
    expect(formatNumber(0.25, readQuote('3.059e-7', 3.059e-7))).toBe('2.5e−1');
    expect(formatNumber(1234567.6, readQuote('1,000'))).toBe('1,234,568');
    expect(formatNumber(-999, readQuote('1,000'))).toBe('−999');
  });

  it('writes no value but 0 as 0', () => {
    expect(formatNumber(0.0001234, readQuote('0.608'))).toBe('1.23e−4');
    expect(formatNumber(-1e-9, readQuote('15', 15))).toBe('−1.00e−9');
    expect(formatNumber(0, readQuote('0.608'))).toBe('0.000');
    expect(formatNumber(-0, readQuote('0.608'))).toBe('0.000');
  });

  it('writes what is not a number in words or signs', () => {
    const quote = readQuote('1.0');
    expect([NaN, Infinity, -Infinity].map((value) => formatNumber(value, quote))).toEqual([
      'not a number',
      '∞',
      '−∞',
    ]);
  });
});
