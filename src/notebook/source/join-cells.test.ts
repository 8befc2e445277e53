import { parse } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLines } from '../runtime/link/first-lines.ts';
import { joinCells } from './join-cells.ts';

const cellsOf = (...sources: string[]) => sources.map((source) => ({ source }));

/** Returns the statements of a module, without their places and without empty ones. */
function statementsOf(source: string): unknown[] {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const plain: { type: string }[] = JSON.parse(
    JSON.stringify(body, (key, value) => (key === 'start' || key === 'end' ? undefined : value)),
  );
  return plain.filter(({ type }) => type !== 'EmptyStatement');
}

const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029');
const text = fc
  .array(fc.tuple(fc.string({ unit: fc.constantFrom('a', ' ', ';', '(') }), lineEnd))
  .map((lines) => lines.flat().join(''));
const cells = fc.array(text, { minLength: 1, maxLength: 6 }).map((texts) => cellsOf(...texts));

describe('joinCells(cells)', () => {
  it('is one file in which an empty line parts the cells', () => {
    expect(joinCells(cellsOf('const a = 1;', 'const b = 2;\nconst c = 3;'))).toBe(
      'const a = 1;\n\nconst b = 2;\nconst c = 3;',
    );
  });

  it('is nothing for no cells, and the cell itself for one', () => {
    expect(joinCells([])).toBe('');
    expect(joinCells(cellsOf('(1)'))).toBe('(1)');
  });

  const endings = [
    'const f = g',
    'a.b',
    'f()',
    'x = `t`',
    'let y',
    'i\n++\nj',
    'x = function () {}',
  ];
  const beginnings = [
    '(1, 2)',
    '[1, 2].map(f)',
    '`text`',
    '+1',
    '-1',
    '++i',
    '--i',
    '/re/.test(s)',
    '// a comment\n(1)',
    '/* one */ /* two\n */\n\t[1]',
    '/**/`text`',
    '// only a comment',
    'f()',
    '{ f() }',
    'async () => 1',
    '!x',
    '',
  ];
  it.each(endings.flatMap((end) => beginnings.map((begin) => [end, begin] as const)))(
    'leaves what a cell means: %j, then %j',
    (end, begin) => {
      expect(statementsOf(joinCells(cellsOf(end, begin)))).toEqual([
        ...statementsOf(end),
        ...statementsOf(begin),
      ]);
    },
  );

  it('adds a semicolon only where one is needed', () => {
    expect(joinCells(cellsOf('f()', 'g()', '(h)()'))).toBe('f()\n\ng()\n;\n(h)()');
  });
});

describe('firstLines(sources)', () => {
  it('is the line of the file on which each cell begins', () => {
    // One line and an empty one, then two lines and an empty one: 1, 1 + 2, 3 + 3.
    expect(firstLines(['a', 'b\nc', 'd'])).toEqual([1, 3, 6]);
  });

  it('points into joinCells(cells), whatever ends the lines', () => {
    fc.assert(
      fc.property(cells, (some) => {
        const lines = joinCells(some).split(/\r\n|[\n\r\u2028\u2029]/);
        for (const [index, line] of firstLines(some.map(({ source }) => source)).entries())
          expect(lines[line - 1]).toBe(some[index]?.source.split(/\r\n|[\n\r\u2028\u2029]/)[0]);
      }),
    );
  });
});
