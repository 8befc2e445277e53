import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from './budget.ts';
import { tooManyDigits } from './digits.ts';

const room = (bytes: number) => new Budget({ lines: 10, bytes });

describe('tooManyDigits(value, budget)', () => {
  it('takes nothing for what is as short as a number', () => {
    const budget = room(100);
    for (const value of [0n, 2n ** 64n - 1n, -(2n ** 64n) + 1n])
      expect(tooManyDigits(value, budget)).toBeUndefined();
    expect(budget.characters).toBe(100);
  });

  it('takes as many characters as there are digits in base 16, and a fifth more', () => {
    const budget = room(100);
    // 2⁶⁴ has 17 digits in base 16: 17 · 1.2042 = 20.5.
    expect(tooManyDigits(2n ** 64n, budget)).toBeUndefined();
    expect(budget.characters).toBe(79);
    // The minus sign is a character too: 18 · 1.2042 = 21.7.
    expect(tooManyDigits(-(2n ** 64n), budget)).toBeUndefined();
    expect(budget.characters).toBe(57);
  });

  it('says how long a number is for which there is no room, and takes nothing', () => {
    const budget = room(20);
    expect(tooManyDigits(2n ** 64n, budget)).toBe('a bigint of about 21 digits');
    expect(budget.characters).toBe(20);
    expect(tooManyDigits(2n ** 64n, room(21))).toBeUndefined();
  });

  it('writes no more than 4,000 digits, however much room there is', () => {
    // 3,321 digits in base 16: 3,321 · 1.2042 = 3,999.1; and 3,322 make 4,000.4.
    expect(tooManyDigits(16n ** 3_320n, room(1e6))).toBeUndefined();
    expect(tooManyDigits(16n ** 3_321n, room(1e6))).toBe('a bigint of about 4001 digits');
  });

  it('estimates never less digits than there are, nor a percent more', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 64n, max: 2n ** 8_000n }), (value) => {
        const { length } = String(value);
        const budget = room(1e6);
        expect(tooManyDigits(value, budget)).toBeUndefined();
        const taken = 1e6 - budget.characters;
        expect(taken).toBeGreaterThanOrEqual(length);
        expect(taken).toBeLessThanOrEqual(1.01 * length + 3);
      }),
    );
  });
});
