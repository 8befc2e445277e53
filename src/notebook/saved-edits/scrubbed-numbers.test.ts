import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell } from '../source/parse-cell.ts';
import { scrubbedNumbers } from './scrubbed-numbers.ts';

const literalsOf = (source: string) => parseCell(source).literals;
const scrubbed = (original: string, source: string) =>
  scrubbedNumbers(original, literalsOf(original), source);

describe('scrubbedNumbers(original, literals, source)', () => {
  const original = 'const w = 1.2;   // the weight\nconst b = -0.4;\nconsole.log(w - 1);';

  it('gives the numbers that stand in the places of the literals', () => {
    const source = 'const w = 12.25;   // the weight\nconst b = 3;\nconsole.log(w - (-1e-5));';
    expect(scrubbed(original, source)).toEqual(['12.25', '3', '(-1e-5)']);
    expect(scrubbed(original, original)).toEqual(['1.2', '-0.4', '1']);
  });

  it('knows each way in which a number is written in its place', () => {
    const original = 'z = - 2; f = () => { return-3 }; g = 5..toFixed();';
    const source = 'z = - 2; f = () => { return(3) }; g = (6).toFixed();';
    expect(scrubbed(original, source)).toEqual(['- 2', '(3)', '(6)']);
  });

  it('gives null where more was changed than numbers', () => {
    for (const source of [
      original.replace('weight', 'mass'),
      `${original}\n`,
      original.replace('1.2', 'x'),
      original.replace('1.2', '1.2 + 1'),
      original.slice(0, -1),
      '',
    ])
      expect(scrubbed(original, source)).toBe(null);
  });

  it('puts any numbers together again', () => {
    const number = fc.oneof(
      fc.integer({ min: -999, max: 999 }).map(String),
      fc.integer({ min: -999, max: 999 }).map((n) => (n / 100).toFixed(2)),
      fc.integer({ min: 0, max: 99 }).map((n) => `${n}e-5`),
    );
    fc.assert(
      fc.property(number, number, number, (w, b, one) => {
        const fit = one.startsWith('-') ? `(${one})` : one;
        const source = `const w = ${w};   // the weight\nconst b = ${b};\nconsole.log(w - ${fit});`;
        expect(scrubbed(original, source)).toEqual([w, b, fit]);
      }),
    );
  });
});
