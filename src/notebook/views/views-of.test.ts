import { describe, expect, it } from 'vitest';
import { outputsOf as printed } from '../fixture/printed.ts';
import { serialise } from '../runtime/serialise/serialise.ts';
import type { Output } from '../values/output.ts';
import { viewsOf, viewsOfLines, viewsOfValue } from './views-of.ts';

const logged = (...values: unknown[]) =>
  viewsOf(printed((console) => console.log(...values))[0] as Output);
const tabled = (data: unknown) => viewsOf(printed((console) => console.table(data))[0] as Output);
/** Returns the views of a value as a run reports it of a name. */
const held = (value: unknown) => viewsOfValue(serialise(value, { depth: 8, items: 10_000 }));
const kinds = (views: readonly { kind: string }[]) => views.map(({ kind }) => kind);

describe('viewsOf(output)', () => {
  it('makes a plot and a table of a list of numbers', () => {
    const [plot, table] = logged([4, -1, 0.5]);
    expect(plot).toEqual({
      kind: 'plot',
      x: 'index',
      joined: true,
      series: [{ label: '', points: [4, -1, 0.5].map((y, x) => [x, y]) }],
    });
    expect(table).toMatchObject({ kind: 'table', head: ['index', 'value'] });
  });

  it('sees the list behind a label', () => {
    expect(kinds(logged('losses:', [3, 2, 1]))).toEqual(['plot', 'table']);
  });

  it('joins pairs whose first numbers go one way, and scatters others', () => {
    const rising = [
      [0, 3],
      [1, 1],
      [4, 2],
    ];
    const [first] = logged(rising);
    expect(first).toMatchObject({ kind: 'plot', joined: true, series: [{ points: rising }] });
    expect(logged([...rising].reverse())[0]).toMatchObject({ kind: 'plot', joined: true });
    expect(logged([...rising, [2, 2]])[0]).toMatchObject({ kind: 'plot', joined: false });
  });

  it('makes a heat map of a matrix', () => {
    const matrix = [
      [1, 2, 3],
      [4, 5, -6],
    ];
    expect(logged(matrix)).toEqual([{ kind: 'heat map', rows: matrix }]);
    expect(kinds(logged([[1.2], [-0.9], [0.3]]))).toEqual(['heat map']);
  });

  it.each([
    ['a number', 4],
    ['text', 'text'],
    ['an empty list', []],
    ['two numbers', [1, 2]],
    ['a list with NaN', [1, NaN, 3]],
    ['a list with Infinity', [1, Infinity, 3]],
    ['a list with a huge number', [1, 1e300, 3]],
    ['a list with a hole', [1, , 3]],
    ['a mixed list', [1, 'two', 3]],
    ['a list that was cut off', Array.from({ length: 101 }, (_, i) => i)],
    ['bigints', [1n, 2n, 3n]],
    ['an empty object', {}],
    ['an object', { w: 1, b: { c: [1, 2] } }],
    ['a map', new Map([['w', { b: 1 }]])],
    ['a function', () => 1],
  ])('offers nothing for %s', (_name, value) => {
    expect(logged(value)).toEqual([]);
  });

  it.each([
    ['ragged rows', [[1, 2, 3], [4, 5], [6]]],
    [
      'a matrix with NaN',
      [
        [1, 2, 3],
        [4, NaN, 6],
      ],
    ],
    [
      'pairs with Infinity',
      [
        [1, 2],
        [3, -Infinity],
      ],
    ],
    ['a matrix too wide to read', [Array(13).fill(1), Array(13).fill(2)]],
  ])('offers no picture for %s', (_name, value) => {
    expect(held(value)).toEqual([]);
  });

  it('draws the numeric columns of a table', () => {
    // The first column only rises, so the others are drawn over it.
    const [plot] = tabled([
      { epoch: 0, loss: 3, note: 'a', best: 3 },
      { epoch: 10, loss: 1, note: 'b', best: 1 },
    ]);
    const points = [
      [0, 3],
      [10, 1],
    ];
    expect(plot).toEqual({
      kind: 'plot',
      x: 'epoch',
      joined: true,
      series: ['loss', 'best'].map((label) => ({ label, points })),
    });
    // Two columns that do not rise are points.
    expect(
      tabled([
        { x: 2, y: 1 },
        { x: 1, y: 5 },
      ])[0],
    ).toMatchObject({ joined: false, x: 'x' });
    // Three that do not rise stand over the index.
    expect(
      tabled([
        { a: 2, b: 1, c: 0 },
        { a: 1, b: 5, c: 1 },
      ])[0],
    ).toMatchObject({
      x: 'index',
      series: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
    });
  });

  it('offers nothing for a table without a column of numbers', () => {
    expect(tabled([{ a: 'x' }, { a: 'y' }])).toEqual([]);
    expect(tabled([{ a: 1 }, { a: NaN }])).toEqual([]);
    expect(tabled([{ a: 1 }, { b: 2 }])).toEqual([]);
  });
});

describe('viewsOfValue(value)', () => {
  it('draws ten thousand numbers, and nothing of a longer list, which is reported in part', () => {
    expect(kinds(held(Array.from({ length: 10_000 }, (_, i) => i)))).toEqual(['plot', 'table']);
    expect(held(Array.from({ length: 10_001 }, (_, i) => i))).toEqual([]);
  });

  it('draws records by their numbers', () => {
    const [plot, table] = held([
      { epoch: 0, loss: 0.5 },
      { epoch: 1, loss: 0.25 },
    ]);
    expect(plot).toMatchObject({ kind: 'plot', x: 'epoch', series: [{ label: 'loss' }] });
    expect(table).toMatchObject({
      head: ['index', 'epoch', 'loss'],
      rows: [
        [0, 0, 0.5],
        [1, 1, 0.25],
      ],
    });
  });

  it('draws a network from its data, whatever else its layers hold', () => {
    const layers = [
      {
        activation: Math.tanh,
        weights: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        biases: [0, 1],
      },
      { activation: 'sigmoid', weights: [[1], [-1]], biases: [0.5] },
    ];
    expect(kinds(held({ layers }))).toEqual(['drawing']);
    // The second layer wants three inputs where the first gives two.
    const misfit = [layers[0], { weights: [[1], [2], [3]], biases: [1] }];
    expect(held({ layers: misfit })).toEqual([]);
    expect(held({ layers: [] })).toEqual([]);
  });
});

describe('viewsOfLines(outputs)', () => {
  const lines = (...rows: unknown[][]) =>
    printed((console) => rows.forEach((row) => console.log(...row)));

  it('sees a list in numbers printed line by line', () => {
    const squares = [0, 1, 4, 9, 16, 25, 36, 49];
    expect(viewsOfLines(lines(...squares.map((each) => [each])))[0]).toMatchObject({
      x: 'index',
      series: [{ points: squares.map((y, x) => [x, y]) }],
    });
  });

  it('sees points in pairs that go one way', () => {
    const halves = [1, 2, 4, 8].map((each) => [each, (1 / each).toFixed(3)]);
    const points = [[1, 1], [2, 0.5], [4, 0.25], [8, 0.125]]; // prettier-ignore
    const views = viewsOfLines(lines(...halves));
    expect(kinds(views)).toEqual(['plot', 'table']);
    expect(views[0]).toMatchObject({ joined: true, series: [{ points }] });
    expect(viewsOfLines(lines(...halves.reverse()))[0]).toMatchObject({ joined: true });
  });

  it('sees none in a few lines, in lines of different kinds, in pairs that go to and fro', () => {
    expect(viewsOfLines(lines([1], [2], [3]))).toEqual([]);
    expect(viewsOfLines(lines([1, 2], [2, 3], [3, 4]))).toEqual([]);
    expect(viewsOfLines(lines([1, 2], [2, 3], ['x', 4], [5, 6]))).toEqual([]);
    expect(viewsOfLines(lines([1, 2], [2, 3], [1, 4], [5, 6]))).toEqual([]);
  });
});
