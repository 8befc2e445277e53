import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupThousands, withTrueMinus } from './number-signs.ts';

describe('withTrueMinus(text)', () => {
  it.each([
    ['-0.4', '−0.4'],
    ['3.06e-7', '3.06e−7'],
    ['-3.06e-7', '−3.06e−7'],
    // The plus of an exponent says nothing.
    ['1.23e+7', '1.23e7'],
    ['15', '15'],
  ])('writes %s as %s', (text, written) => {
    expect(withTrueMinus(text)).toBe(written);
  });
});

describe('groupThousands(digits)', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['37035', '37,035'],
    ['1234567', '1,234,567'],
  ])('writes %s as %s', (digits, grouped) => {
    expect(groupThousands(digits)).toBe(grouped);
  });

  it('parts any whole number as the language does for English', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(groupThousands(String(value))).toBe(value.toLocaleString('en'));
      }),
    );
  });
});
