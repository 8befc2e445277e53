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
    ['- 2', 1, 1, '-1'],
    ['5.', 1, 1, '6'],
    ['0.7', 1, 100, '10.7'],
    ['0.79', 1, 0.1, '0.791'],
    // With a power of ten there are nine steps to the next, and none that leads to 0 or past it.
    ['1e300', -1, 1, '9e299'],
    ['9e299', 1, 1, '1e300'],
    ['-1.0e-5', 1, 1, '-9.9e-6'],
    ['12E3', 1, 1, '1.3e4'],
    ['1e308', 5, 100, '1e308'],
    ['2e-323', -100, 100, '1e-323'],
    ['0e300', 1, 1, '1'],
    // 16 digits are all that a number has: there is none between them.
    ['0.1234567890123456', 1, 0.1, '0.1234567890123457'],
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

describe('stepNumber(text, steps, size, usual)', () => {
  it.each([
    // What Alt has made finer goes on in the author's steps, and leaves no zeros behind.
    ['0.71', 1, 1, '0.7', '0.81'],
    ['0.71', 1, 0.1, '0.7', '0.72'],
    ['0.71', -1, 0.1, '0.7', '0.7'],
    ['0.71', 1, 10, '0.7', '1.71'],
    ['3.5', 1, 1, '3', '4.5'],
    ['3.5', 5, 0.1, '3', '4'],
    ['2', 1, 1, '0.50', '2.01'],
  ] as const)('leads from %s by %i steps of size %d, where %s is usual, to %s', (...given) => {
    const [text, steps, size, usual, expected] = given;
    expect(stepNumber(text, steps, size, usual)).toBe(expected);
  });

  it('counts by whole ones between the limits, where there are any', () => {
    const index = { least: 0, most: 3 };
    const step = (text: string, steps: number, size: 0.1 | 1 | 10) =>
      stepNumber(text, steps, size, text, index);
    expect([step('2', 1, 1), step('2', 1, 0.1), step('2', 1, 10)]).toEqual(['3', '3', '3']);
    expect([step('2', -10, 1), step('0', -1, 1)]).toEqual(['0', '0']);
    // What a reader has typed beyond them comes back, but goes no further.
    expect([step('7', 1, 1), step('7', -1, 1), step('-2', 1, 1)]).toEqual(['7', '6', '-1']);
    // What is no whole number does not count.
    expect(step('0.5', 1, 1)).toBe('0.6');
  });

  it('comes back from wherever it was led, and writes no more digits than a number has', () => {
    const finer = fc.constantFrom(0.1, 1, 10, 100);
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => String(value)),
        fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), finer), { maxLength: 40 }),
        (usual, scrubs) => {
          let text = usual;
          for (const [steps, size] of scrubs) {
            text = stepNumber(text, steps, size as 1, usual);
            expect(Number.isFinite(Number(text))).toBe(true);
            expect(text.length).toBeLessThan(usual.length + 30);
          }
          if (usual.includes('e')) return;
          const sum = scrubs.reduce((sum, [steps, size]) => sum + Math.round(steps * size * 10), 0);
          const back = stepNumber(text, -sum, 0.1, usual);
          // Where a number has no finer digit, Alt steps by its last.
          if (usual.replace(/\D/g, '').length < 13) expect(Number(back)).toBe(Number(usual));
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
    ['1e300', 0.5, 1, '5e-1'],
    ['1e-5', 0.85, 2, '8.5e-1'],
    ['1e300', 0, 0, '0'],
    ['0.1', 1e300, 0, '1e300'],
    ['0.1', 1e-300, 300, '1e-300'],
  ])(
    'writes in the manner of %s, %d with %i decimals or more as %s',
    (text, value, least, like) => {
      expect(writeLike(text, value, least)).toBe(like);
    },
  );
});
