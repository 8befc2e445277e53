import { describe, expect, it } from 'vitest';
import { Budget } from '../budget/budget.ts';
import { TABLE_CELL } from '../budget/cell-limits.ts';
import { tabulate } from './tabulate.ts';

const room = (lines: number, bytes = 1_000_000) => new Budget({ lines, bytes });
const rowsOf = (data: object, budget: Budget, columns?: unknown) =>
  tabulate(data, columns, budget).rows.length;
const three = [[1], [2], [3]];

describe('tabulate(data, columns, budget)', () => {
  // Three lines frame the rows, besides the first line, with which the output was begun.
  it.each([
    ['a list', three],
    ['an object', { a: [1], b: [2], c: [3] }],
    ['a map', new Map(three.map(([value]) => [value, value]))],
    ['a set', new Set([1, 2, 3])],
  ])('counts a line for each row of %s, and three around them', (_, data) => {
    const enough = room(6);
    expect(rowsOf(data, enough)).toBe(3);
    expect(enough.lines).toBe(0);
    expect(enough.isSpent).toBe(false);

    const short = room(5);
    expect(rowsOf(data, short)).toBe(2);
    // That a row is left out has to be told.
    expect(short.isSpent).toBe(true);
  });

  it('has no rows where there is room for the frame alone, and says so', () => {
    const budget = room(3);
    expect(rowsOf(three, budget)).toBe(0);
    expect(budget.isSpent).toBe(true);
    const empty = room(3);
    expect(rowsOf([], empty)).toBe(0);
    expect(empty.isSpent).toBe(false);
  });

  it('takes the same for each cell, filled or not', () => {
    // Two rows of the columns a and b: four cells, and the text of names and numbers.
    const budget = room(10, 10 * TABLE_CELL);
    tabulate([{ a: 1 }, { b: 2 }], undefined, budget);
    const taken = 10 * TABLE_CELL - budget.characters;
    expect(taken).toBeGreaterThanOrEqual(4 * TABLE_CELL);
    expect(taken).toBeLessThan(4 * TABLE_CELL + 20);
    expect(rowsOf([{ a: 1 }, { b: 2 }], room(10, 4 * TABLE_CELL - 1))).toBeLessThan(2);
  });

  it('heads a column for each name, numbers first, and the last for values that have none', () => {
    const table = tabulate([{ b: 1, 0: 2 }, 3, { a: 4 }], undefined, room(10));
    expect(table.indexLabel).toBe('(index)');
    expect(table.columns).toEqual(['0', 'b', 'a', 'Values']);
    const numbers = table.rows.map(({ index, cells }) => [
      index,
      ...cells.map((cell) => (cell?.kind === 'number' ? cell.value : cell)),
    ]);
    expect(numbers).toEqual([
      ['0', 2, 1, null, null],
      ['1', null, null, null, 3],
      ['2', null, null, 4, null],
    ]);
  });

  it('shows only the columns that were asked for, in their order, found or not', () => {
    const table = tabulate([{ a: 1, b: 2 }], ['b', 'c', Symbol('d')], room(10));
    expect(table.columns).toEqual(['b', 'c']);
    expect(table.rows[0]?.cells).toEqual([{ kind: 'number', value: 2 }, null]);
    expect(tabulate([5], ['a'], room(10)).columns).toEqual(['a']);
  });

  it('calls no getter', () => {
    const item = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        throw new Error('called');
      },
    });
    expect(tabulate([item], undefined, room(10)).rows[0]?.cells).toEqual([
      { kind: 'accessor', label: 'Getter' },
    ]);
  });

  it('opens one level of a cell: three items of a list, two properties of an object', () => {
    const cells = tabulate(
      [{ list: [1, 2, 3, 4], two: { a: 1, b: 2 }, three: { a: 1, b: 2, c: 3 } }],
      undefined,
      room(10),
    ).rows[0]?.cells;
    expect(cells).toMatchObject([
      { kind: 'list', items: [{ value: 1 }, { value: 2 }, { value: 3 }], more: 1 },
      { kind: 'object', entries: [{ key: 'a' }, { key: 'b' }] },
      { kind: 'folded' },
    ]);
  });

  it('numbers the pairs of a map and the values of a set', () => {
    const map = tabulate(new Map([['a', 1]]), undefined, room(10));
    expect(map).toEqual({
      indexLabel: '(iteration index)',
      columns: ['Key', 'Values'],
      rows: [
        {
          index: '0',
          cells: [
            { kind: 'string', value: 'a', more: 0 },
            { kind: 'number', value: 1 },
          ],
        },
      ],
    });
    const set = tabulate(new Set([[1], [2]]), undefined, room(10));
    expect(set.columns).toEqual(['Values']);
    expect(set.rows.map(({ index }) => index)).toEqual(['0', '1']);
  });
});
