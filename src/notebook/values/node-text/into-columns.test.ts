import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoColumns } from './into-columns.ts';

const ones = (count: number) => Array.from({ length: count }, () => '1');

describe('intoColumns(parts, indent, breakLength, numeric)', () => {
  // √(2.5 · 7) = 4.2 columns. The second is two wide, for 22.
  const seven = ['1', '22', '3', '4', '5', '6', '7'];

  it('aligns numbers on the right', () => {
    expect(intoColumns(seven, 0, 80, true)).toEqual(['1, 22, 3, 4', '5,  6, 7']);
  });

  it('aligns all else on the left', () => {
    expect(intoColumns(seven, 0, 80, false)).toEqual(['1, 22, 3, 4', '5, 6,  7']);
  });

  it('makes twelve columns at most', () => {
    // √(2.5 · 100) = 15.8 would be sixteen; twelve columns are eight lines and four items more.
    const lines = intoColumns(ones(100), 0, 80, true);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe(ones(12).join(', '));
    expect(lines[8]).toBe('1, 1, 1, 1');
  });

  it('makes no more columns than there is room for', () => {
    // An item takes 3: three of them fit into 10 − 1, less than the √(2.5 · 8) = 4.5 of a square.
    expect(intoColumns(ones(8), 0, 11, true)[0]).toBe('1, 1, 1');
    // Three columns that fill the room, and more than that, are left alone.
    expect(intoColumns(ones(8), 2, 11, true)).toEqual(ones(8));
  });

  it('leaves what is said after the hundredth item on a line of its own', () => {
    const lines = intoColumns([...ones(100), '... 7 more items'], 0, 80, true);
    expect(lines.at(-1)).toBe('... 7 more items');
    expect(lines.slice(0, -1)).toEqual(intoColumns(ones(100), 0, 80, true));
  });

  it('leaves items alone that are too different in length', () => {
    // Six of 1 and one of 10: (6 · 3 + 12) / 12 = 2.5 of the longest, which is more than 6 long.
    const parts = [...ones(6), 'x'.repeat(10)];
    expect(intoColumns(parts, 0, 80, false)).toBe(parts);
  });

  it('lays out any list of numbers as Node does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -999, max: 1e6 }), fc.constant(1)), {
          minLength: 7,
          maxLength: 100,
        }),
        (numbers) => {
          const lines = intoColumns(numbers.map(String), 0, 80, true);
          const breaks = `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]`;
          const oneLine = `[ ${lines.join(', ')} ]`;
          expect([breaks, oneLine]).toContain(inspect(numbers));
        },
      ),
    );
  });
});
