import { cellText, textOf, type Output, type TableOutput } from '../values/output.ts';
import { plain } from '../values/plain.ts';
import type { Value } from '../values/value.ts';
import type { DrawnLayer, HeatMap, Pair, Plot, Series, Table, View } from './view.ts';

/** Two numbers are no curve. */
const leastNumbers = 3;
const leastPairs = 2;
const leastLines = 8;
const leastPairLines = 4;
/** The difference of two numbers as large as this may be no number. */
const tooLarge = 1e100;
const manyParts = 5;
/** More columns or rows than this are not readable beside one another. */
const most = { series: 6, rows: 24, columns: 12, neurons: 12, layers: 6 };

/** The ways to see what was printed, the most telling first. None where the text says it all. */
export function viewsOf(output: Output): View[] {
  if (output.kind === 'table') return viewsOfTable(output);
  if (output.kind === 'cut') return [];
  const values = output.parts.filter((part) => typeof part !== 'string');
  const [value] = values;
  return value && values.length === 1 ? viewsOfValue(value) : [];
}

/** The ways to see a value. Numbers that are not finite, and lists that are cut off, are not drawn. */
export function viewsOfValue(value: Value): View[] {
  if (value.kind === 'list') return viewsOfList(plain(value)) ?? treeOf(value);
  if (value.kind !== 'object') return treeOf(value);
  const layers = layersOf(plain(value));
  return layers ? [{ kind: 'drawing', layers }, ...treeOf(value)] : treeOf(value);
}

/**
 * Numbers that were printed one line after the other: many single ones, or pairs of which the first
 * numbers go one way. Fewer are more likely to be several things than one.
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

/** The one or two numbers that a line of output consists of. */
export function numbersOfLine(output: Output): number[] | undefined {
  if (output.kind !== 'text' || output.parts.length > 3) return undefined;
  const words = textOf(output).trim().split(/ +/);
  const isRead =
    words.length <= 2 && words.every((word) => /^-?\d+(\.\d+)?(e[-+]?\d+)?$/.test(word));
  return isRead ? words.map(Number) : undefined;
}

function viewsOfList(list: unknown): View[] | undefined {
  if (isList(list, isNumber)) return list.length < leastNumbers ? undefined : viewsOfNumbers(list);
  if (isList(list, isNumbers)) return viewsOfRows(list);
  if (isList(list, isRecord)) return viewsOfRecords(list);
  return undefined;
}

function viewsOfNumbers(numbers: readonly number[]): View[] {
  const points = numbers.map((y, x): Pair => [x, y]);
  return [
    { kind: 'plot', x: 'index', joined: true, series: [{ label: '', points }] },
    { kind: 'table', head: ['index', 'value'], rows: points },
  ];
}

/** Rows of equal length are a matrix; rows of two are also points. */
function viewsOfRows(rows: readonly (readonly number[])[]): View[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return undefined;
  const isSmall = rows.length <= most.rows && width <= most.columns && rows.length * width > 1;
  const heat: HeatMap[] = isSmall ? [{ kind: 'heat map', rows }] : [];
  if (width !== 2 || rows.length < leastPairs) return heat.length > 0 ? heat : undefined;
  const points = rows.map(([x = 0, y = 0]): Pair => [x, y]);
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
 * A first column that only rises is what the others are drawn over. Two columns are points.
 * Otherwise each column is a series over the index.
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
    points: numbers.map((y, index): Pair => [over[index] ?? index, y]),
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

/** The layers of a `Network` or of its data, where its matrices fit one another. */
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

/** Only what holds parts with parts of their own, or many: the text of anything less says it all. */
function treeOf(value: Value): View[] {
  const parts = partsOf(value);
  const isDeep = parts.some((part) => partsOf(part.value).length > 0);
  const isNamed = value.kind !== 'list' && value.kind !== 'set';
  return isDeep || (isNamed && parts.length >= manyParts) ? [{ kind: 'tree', value }] : [];
}

export interface Part {
  readonly key: string;
  readonly value: Value;
}

/** What a value holds: items by their index, pairs by their key, properties by their name. */
export function partsOf(value: Value): Part[] {
  const entries = 'entries' in value ? value.entries : [];
  if (value.kind === 'list' || value.kind === 'set')
    return [...value.items.map((item, index) => ({ key: String(index), value: item })), ...entries];
  if (value.kind === 'map')
    return [...value.items.map(([key, held]) => ({ key: leafText(key), value: held })), ...entries];
  return entries.map(({ key, value: held }) => ({ key, value: held }));
}

/** The text of a value that has no parts, or of which no part is shown. */
export function leafText(value: Value): string {
  return cellText(value);
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) < tooLarge;

const isNumbers = (value: unknown): value is number[] => isList(value, isNumber);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isList<T>(list: unknown, item: (value: unknown) => value is T): list is T[] {
  return Array.isArray(list) && list.length > 0 && list.every(item);
}

/** Rising all along, or falling. */
function goesOneWay(numbers: readonly number[]): boolean {
  return isRising(numbers) || isRising(numbers.map((number) => -number));
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
}
