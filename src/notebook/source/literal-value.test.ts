import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literalValue } from './literal-value.ts';
import { parseCell } from './parse-cell.ts';

it('is the value that the program has, however its literal is written', () => {
  const space = fc.constantFrom('', ' ', '\t', '  ');
  const digits = fc.constantFrom('0', '0.4', '.5', '3.', '12', '1e-5', '2.5E+3');
  fc.assert(
    fc.property(fc.constantFrom('', '-'), space, digits, (sign, gap, number) => {
      const source = `const x = ${sign}${sign && gap}${number};`;
      const [literal] = parseCell(source).literals;
      const text = source.slice(literal?.start, literal?.end);
      const value = sign ? -Number(number) : Number(number);
      expect(literalValue(text)).toBe(value);
      expect(literalValue(`(${text})`)).toBe(value);
    }),
  );
});
