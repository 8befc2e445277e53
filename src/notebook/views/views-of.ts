import { streamText, type Output, type TableOutput } from '../values/output.ts';
import { isDrawable } from '../drawing/drawable.ts';
import type { Point } from '../drawing/point.ts';
import { isRecord } from '../values/is-record.ts';
import { toPlain } from '../values/to-plain.ts';
import type { Value } from '../values/value.ts';
import type { DrawnLayer, HeatMap, Plot, Series, Table, View } from './view.ts';

/** Two numbers are no curve. */
const leastNumbers = 3;
const leastPairs = 2;
const leastLines = 8;
const leastPairLines = 4;
/** More columns or rows than this are not readable beside one another. */
const most = { series: 6, rows: 24, columns: 12, neurons: 12, layers: 6 };

/** Returns the ways to see what was printed, the most useful first; none where text is enough. */
export function viewsOf(output: Output): View[] {
  if (output.kind === 'table') return viewsOfTable(output);
  if (output.kind === 'cut') return [];
  const values = output.parts.filter((part) => typeof part !== 'string');
  const [value] = values;
  return value && values.length === 1 ? viewsOfValue(value) : [];
}

/** Returns the ways to see a value. Lists that are cut off, or not of finite numbers, have none. */
export function viewsOfValue(value: Value): View[] {
  if (value.kind === 'list') return viewsOfList(toPlain(value)) ?? [];
  const layers = value.kind === 'object' ? layersOf(toPlain(value)) : undefined;
  return layers ? [{ kind: 'drawing', layers }] : [];
}

/**
 * Returns the ways to see numbers that were printed one line after the other: many single ones, or
 * pairs of which the first numbers go one way. Fewer are more likely to be several things than one.
 */
export function viewsOfLines(outputs: readonly Output[]): View[] {
  const lines = outputs.map(numbersOfLine).filter((line) => line !== undefined);
  const width = lines[0]?.length ?? 0;
  if (lines.length < outputs.length || lines.some((line) => line.length !== width)) return [];
  if (width === 1 && lines.length >= leastLines) return viewsOfNumbers(lines.flat());
  const isCurve = width === 2 && goesOneWay(lines.map(([x = 0]) => x));
  if (!isCurve || lines.length < leastPairLines) return [];
  return (viewsOfRows(lines) ?? []).filter(({ kind }) => kind !== 'heat map');
}

/** Reads the one or two numbers that a line of output consists of. */
export function numbersOfLine(output: Output): number[] | undefined {
  if (output.kind !== 'text' || output.parts.length > 3) return undefined;
  const words = streamText(output).trim().split(/ +/);
  const isRead =
    words.length <= 2 &&
    words.every((word) => /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(word) && isDrawable(Number(word)));
  return isRead ? words.map(Number) : undefined;
}

function viewsOfList(list: unknown): View[] | undefined {
  if (isList(list, isNumber)) return list.length < leastNumbers ? undefined : viewsOfNumbers(list);
  if (isList(list, isNumbers)) return viewsOfRows(list);
  if (isList(list, isRecord)) return viewsOfRecords(list);
  return undefined;
}

function viewsOfNumbers(numbers: readonly number[]): View[] {
  const points = numbers.map((y, x): Point => [x, y]);
  return [
    { kind: 'plot', x: 'index', joined: true, series: [{ label: '', points }] },
    { kind: 'table', head: ['index', 'value'], rows: points },
  ];
}

/** Takes rows of equal length for a matrix, and rows of two also for points. */
function viewsOfRows(rows: readonly (readonly number[])[]): View[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return undefined;
  const isSmall = rows.length <= most.rows && width <= most.columns && rows.length * width > 1;
  const heat: HeatMap[] = isSmall ? [{ kind: 'heat map', rows }] : [];
  if (width !== 2 || rows.length < leastPairs) return heat.length > 0 ? heat : undefined;
  const points = rows.map(([x = 0, y = 0]): Point => [x, y]);
  const plot: Plot = {
    kind: 'plot',
    x: '',
    joined: goesOneWay(points.map(([x]) => x)),
    series: [{ label: '', points }],
  };
  return [plot, ...heat, { kind: 'table', head: ['first', 'second'], rows: points }];
}

function viewsOfRecords(records: readonly Record<string, unknown>[]): View[] | undefined {
  const names = Object.keys(records[0] ?? {});
  if (records.some((record) => names.some((name) => !Object.hasOwn(record, name))))
    return undefined;
  const columns = names.map((name) => ({ name, cells: records.map((record) => record[name]) }));
  const numeric = columns.flatMap(({ name, cells }) =>
    isList(cells, isNumber) ? [{ name, numbers: cells }] : [],
  );
  const plot = plotOfColumns(numeric);
  return plot && [plot, tableOfColumns(columns, records.length)];
}

function viewsOfTable({ columns, rows }: TableOutput): View[] {
  const numeric = columns.flatMap((name, column) => {
    const cells = rows.map(({ cells: row }) => row[column] ?? null);
    const numbers = cells.map((cell) => (cell?.kind === 'number' ? cell.value : undefined));
    return isList(numbers, isNumber) ? [{ name, numbers }] : [];
  });
  const plot = plotOfColumns(numeric);
  return plot ? [plot] : [];
}

interface Column {
  readonly name: string;
  readonly numbers: readonly number[];
}

/**
 * Draws the other columns over the first where that only rises. Two columns are points. Otherwise
 * each column is a series over the index.
 */
function plotOfColumns(columns: readonly Column[]): Plot | undefined {
  const [first, second] = columns;
  if (!first || first.numbers.length < leastPairs) return undefined;
  if (columns.length === 1) {
    const series = [seriesOver(first.numbers.map((_, index) => index))(first)];
    return first.numbers.length < leastNumbers
      ? undefined
      : { kind: 'plot', x: 'index', joined: true, series };
  }
  const rising = isRising(first.numbers);
  if (second && columns.length === 2)
    return {
      kind: 'plot',
      x: first.name,
      joined: rising,
      series: [seriesOver(first.numbers)(second)],
    };
  const over = rising ? first.numbers : first.numbers.map((_, index) => index);
  const drawn = rising ? columns.slice(1) : columns;
  if (drawn.length > most.series) return undefined;
  const x = rising ? first.name : 'index';
  return { kind: 'plot', x, joined: true, series: drawn.map(seriesOver(over)) };
}

const seriesOver =
  (over: readonly number[]) =>
  ({ name, numbers }: Column): Series => ({
    label: name,
    points: numbers.map((y, index): Point => [over[index] ?? index, y]),
  });

function tableOfColumns(
  columns: readonly { readonly name: string; readonly cells: readonly unknown[] }[],
  length: number,
): Table {
  const shown = columns.filter(({ cells }) =>
    cells.every((cell) => isNumber(cell) || typeof cell === 'string'),
  );
  const row = (index: number) => shown.map(({ cells }) => cells[index] as string | number);
  return {
    kind: 'table',
    head: ['index', ...shown.map(({ name }) => name)],
    rows: Array.from({ length }, (_, index) => [index, ...row(index)]),
  };
}

/** Finds the layers of a `Network` or of its data, where its matrices fit one another. */
function layersOf(value: unknown): DrawnLayer[] | undefined {
  if (!isRecord(value) || !isList(value['layers'], isLayer)) return undefined;
  const { layers } = value as { layers: DrawnLayer[] };
  const sizes = layers.map(({ biases }) => biases.length);
  const fits = layers.every(
    ({ weights, biases }, l) =>
      weights.every((row) => row.length === biases.length) &&
      (l === 0 || weights.length === sizes[l - 1]),
  );
  const isSmall = Math.max(layers[0]?.weights.length ?? 0, ...sizes) <= most.neurons;
  return fits && isSmall && layers.length <= most.layers ? layers : undefined;
}

const isLayer = (value: unknown): value is DrawnLayer =>
  isRecord(value) && isList(value['weights'], isNumbers) && isNumbers(value['biases']);

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && isDrawable(value);

const isNumbers = (value: unknown): value is number[] => isList(value, isNumber);

function isList<T>(list: unknown, item: (value: unknown) => value is T): list is T[] {
  return Array.isArray(list) && list.length > 0 && list.every(item);
}

/** Checks whether numbers rise all along, or fall. */
function goesOneWay(numbers: readonly number[]): boolean {
  return isRising(numbers) || isRising(numbers.map((number) => -number));
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}
