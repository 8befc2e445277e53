import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt, positionsIn } from './position.ts';

const source = fc
  .array(fc.constantFrom('a', 'bc', '😀', ' ', '\n', '\r\n', '\r', '\u2028', '\u2029'))
  .map((parts) => parts.join(''));

describe('positionsIn(source)', () => {
  it('counts lines and columns from 1, and a break to the line that it ends', () => {
    const at = positionsIn('ab\n\ncd');
    const positions = [0, 1, 2, 3, 4, 5, 6].map((offset) => Object.values(at(offset)).join(':'));
    expect(positions.join(' ')).toBe('1:1 1:2 1:3 2:1 3:1 3:2 3:3');
  });

  it('is the number of breaks before an offset, and what follows the last of them', () => {
    fc.assert(
      fc.property(source, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        // Within CR LF there is no position.
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
        const lines = text
          .slice(0, offset)
          .replaceAll('\r\n', '\n')
          .split(/[\n\r\u2028\u2029]/);
        const position = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        expect(positionsIn(text)(offset)).toEqual(position);
        expect(positionAt(text, offset)).toEqual(position);
      }),
    );
  });
});
