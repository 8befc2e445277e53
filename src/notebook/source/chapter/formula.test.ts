import { describe, expect, it } from 'vitest';
import { parseFormula, readFormula } from './formula.ts';

const number = (path: string, quote: string, inParentheses = false) => ({
  kind: 'number',
  path,
  quote,
  inParentheses,
});
const tex = (text: string) => ({ kind: 'tex', tex: text });

describe('parseFormula(text)', () => {
  it('reads the first line as TeX in columns', () => {
    const { head } = parseFormula('z & = & w_{i1} & \\cdot & x');
    expect(head).toEqual(['z', '=', 'w_{i1}', '\\cdot', 'x']);
  });

  it('reads the further lines as live numbers and TeX, column for column', () => {
    const { rows } = parseFormula('z & = & w & + & b\nz:0.44 & = & w:1.2 & + & (b:−0.4)\n');
    expect(rows).toEqual([
      [number('z', '0.44'), tex('='), number('w', '1.2'), tex('+'), number('b', '−0.4', true)],
    ]);
  });

  it('keeps an empty column empty', () => {
    expect(parseFormula('a & b & c\n & & c:1').rows).toEqual([
      [tex(''), tex(''), number('c', '1')],
    ]);
  });

  it.each([
    ['w1[0][1]:2.45', number('w1[0][1]', '2.45')],
    ['hidden.z:-1', number('hidden.z', '-1')],
    ['slope:3.059e-7', number('slope', '3.059e-7')],
    ['slope:3.059e−7', number('slope', '3.059e−7')],
    ['count:1,000', number('count', '1,000')],
  ])('knows %s for a live number', (text, entry) => {
    expect(parseFormula(`a\n${text}`).rows).toEqual([[entry]]);
  });

  it.each(['\\sigma(z)', '1', 'a:b', '(1 - a)', '(w:1', 'w:1)', 'w: 1', ':1', '1:2'])(
    'takes %s for TeX, and loses nothing of it',
    (text) => {
      expect(parseFormula(`a\n${text}`).rows).toEqual([[tex(text)]]);
    },
  );

  it('throws a SyntaxError that shows a line with another number of columns', () => {
    expect(() => parseFormula('a & = & b\na:1 & = & b:2\na:1 & =')).toThrow(
      new SyntaxError('a line of the formula has 2 columns, its first line 3: a:1 & ='),
    );
  });
});

describe('readFormula(text)', () => {
  it('says of every line whether its columns fit', () => {
    const { lines } = readFormula('z & = & w\n1 & 2\n1 & = & 3\n1');
    expect(lines.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'a line of the formula has 2 columns, its first line 3: 1 & 2'],
      [3, undefined],
      [4, 'a line of the formula has 1 columns, its first line 3: 1'],
    ]);
  });

  it('counts the empty lines above its first', () => {
    expect(readFormula('\n\nz\n1').lines[0]?.line).toBe(4);
  });
});
