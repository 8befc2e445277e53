import type { Budget } from '../serialise/limits.ts';
import { serialise } from '../serialise/serialise.ts';
import type { TableOutput, TableRow } from '../../values/output.ts';
import {
  descriptorOf,
  dictionary,
  type Dictionary,
  hasOwn,
  isArray,
  mapEntries,
  mapNext,
  mapSize,
  ownKeys,
  push,
  setNext,
  setSize,
  setValues,
  typedArrayName,
} from '../primordials.ts';
import { dataOf } from '../serialise/prototypes.ts';
import type { Value } from '../../values/value.ts';

/** More rows than a cell may print lines, and more cells than fit its bytes: the limits say so. */
const MAX_ROWS = 1_001;
const MAX_CELLS = 200_000;

interface Row {
  index: string;
  cells: Dictionary<Value>;
  primitive: Value | null;
}

type Table = Pick<TableOutput, 'indexLabel' | 'columns' | 'rows'>;

/**
 * Makes the table that `console.table` prints, by Node's rules: a row for each property of `data`, a
 * column for each property of those properties (or only for the `columns` asked for), and a last
 * column 'Values' for the properties that have none themselves.
 */
export function tabulate(data: object, columns: unknown): Table {
  const budget: Budget = { nodes: MAX_CELLS, characters: 1_000_000 };
  if (mapSize(data) !== undefined) return tabulateMap(data, budget);
  if (setSize(data) !== undefined) return tabulateSet(data, budget);

  const wanted = isArray(columns) ? columns : undefined;
  const known = dictionary<true>();
  const indexes = listedKeys(data, MAX_ROWS);
  const found: Row[] = [];
  let width = 1;
  let hasPrimitives = false;
  for (let i = 0; i < indexes.length; i++) {
    if (found.length >= MAX_ROWS || found.length * width > MAX_CELLS || budget.nodes <= 0) break;
    const index = indexes[i] ?? '';
    const item = dataOf(data, index);
    const isPrimitive = item === null || (typeof item !== 'object' && typeof item !== 'function');
    const row: Row = { index, cells: dictionary(), primitive: null };
    push(found, row);
    if (isPrimitive && !wanted) {
      hasPrimitives = true;
      row.primitive = serialiseCell(item, budget);
      continue;
    }
    const keys = wanted ?? (isPrimitive ? [] : listedKeys(item));
    for (let k = 0; k < keys.length && budget.nodes > 0; k++) {
      const key: unknown = keys[k];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      if (known[key] === undefined) width += 1;
      known[key] = true;
      const descriptor = isPrimitive ? undefined : descriptorOf(item, key);
      if (!descriptor) continue;
      row.cells[key] = hasOwn(descriptor, 'value')
        ? serialiseCell(descriptor.value, budget)
        : { kind: 'accessor', label: 'Getter' };
    }
  }
  // The order of an object's keys is Node's order of columns: numbers first.
  const names = ownKeys(known) as string[];
  const rows: TableRow[] = [];
  for (let i = 0; i < found.length; i++) {
    const row = found[i];
    if (!row) continue;
    const cells: (Value | null)[] = [];
    for (let k = 0; k < names.length; k++) push(cells, row.cells[names[k] ?? ''] ?? null);
    if (hasPrimitives) push(cells, row.primitive);
    push(rows, { index: row.index, cells });
  }
  if (hasPrimitives) push(names, 'Values');
  return { indexLabel: '(index)', columns: names, rows };
}

function tabulateMap(data: object, budget: Budget): Table {
  const rows: TableRow[] = [];
  const entries = mapEntries(data as Map<unknown, unknown>);
  for (let next = mapNext(entries); !next.done && rows.length < MAX_ROWS; next = mapNext(entries)) {
    const key = serialiseCell(next.value[0], budget);
    const cells = [key, serialiseCell(next.value[1], budget)];
    push(rows, { index: `${rows.length}`, cells });
  }
  return { indexLabel: '(iteration index)', columns: ['Key', 'Values'], rows };
}

function tabulateSet(data: object, budget: Budget): Table {
  const rows: TableRow[] = [];
  const values = setValues(data as Set<unknown>);
  for (let next = setNext(values); !next.done && rows.length < MAX_ROWS; next = setNext(values))
    push(rows, { index: `${rows.length}`, cells: [serialiseCell(next.value, budget)] });
  return { indexLabel: '(iteration index)', columns: ['Values'], rows };
}

/**
 * Serialises a cell, one level deep: three items of a list; an object's properties if they are at
 * most two.
 */
function serialiseCell(value: unknown, budget: Budget): Value {
  const isOpen =
    typeof value !== 'object' ||
    value === null ||
    isArray(value) ||
    typedArrayName(value) !== undefined ||
    listedKeys(value, 3).length <= 2;
  return serialise(value, { depth: isOpen ? 0 : -1, items: 3, budget });
}

/** Returns the first `most` of `Object.keys`. */
function listedKeys(object: object, most = MAX_CELLS): string[] {
  const keys = ownKeys(object);
  const listed: string[] = [];
  for (let i = 0; i < keys.length && listed.length < most; i++) {
    const key = keys[i];
    if (typeof key === 'string' && descriptorOf(object, key)?.enumerable) push(listed, key);
  }
  return listed;
}
