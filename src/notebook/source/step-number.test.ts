import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepNumber, writeLike } from './step-number.ts';

describe('stepNumber(text, steps, size)', () => {
  it.each([
    ['0.7', 1, 1, '0.8'],
    ['0.7', -9, 1, '-0.2'],
    ['1.25', 3, 1, '1.28'],
    ['3', -4, 1, '-1'],
    ['-0.4', 4, 1, '0.0'],
    ['1e-5', 1, 1, '2e-5'],
    ['0.7', 1, 10, '1.7'],
    ['0.7', 1, 0.1, '0.71'],
    ['.5', 1, 1, '0.6'],
    ['(-2)', 1, 1, '-1'],
  ] as const)('leads from %s by %i steps of size %d to %s', (text, steps, size, expected) => {
    expect(stepNumber(text, steps, size)).toBe(expected);
  });

  it('comes back to where it was, whatever the number: no error adds up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.nat(4),
        fc.integer({ min: -500, max: 500 }),
        (units, decimals, steps) => {
          const text = (units / 10 ** decimals).toFixed(decimals);
          const back = stepNumber(stepNumber(text, steps), -steps);
          expect(back).toBe(Number(text) === 0 ? text.replace('-', '') : text);
        },
      ),
    );
  });
});

describe('writeLike(text, value)', () => {
  it.each([
    ['1.2', 0.849, 0, '0.8'],
    ['3', -2.6, 0, '-3'],
    ['1e-5', 0.00003, 0, '3e-5'],
    ['-0.40', -0.001, 0, '0.00'],
    ['1.2', 0.85, 2, '0.85'],
    ['0.125', 3, 1, '3.000'],
  ])(
    'writes in the manner of %s, %d with %i decimals or more as %s',
    (text, value, least, like) => {
      expect(writeLike(text, value, least)).toBe(like);
    },
  );
});
