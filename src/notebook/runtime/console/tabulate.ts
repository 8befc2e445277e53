import type { Budget } from '../budget/budget.ts';
import { TABLE_CELL } from '../budget/cell-limits.ts';
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

/** The lines of a table that are not rows: three rules and the heading. One is the output's first. */
const FRAME = 3;

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
export function tabulate(data: object, columns: unknown, budget: Budget): Table {
  budget.lines -= FRAME;
  if (mapSize(data) !== undefined) {
    const entries = mapEntries(data as Map<unknown, unknown>);
    return tabulateItems(() => mapNext(entries), ['Key', 'Values'], budget);
  }
  if (setSize(data) !== undefined) {
    const values = setValues(data as Set<unknown>);
    return tabulateItems(() => setNext(values), ['Values'], budget);
  }

  const wanted = isArray(columns) ? columns : undefined;
  const known = dictionary<string>();
  const indexes = listedKeys(data, budget.lines + 1);
  const found: Row[] = [];
  let width = 1;
  let hasPrimitives = false;
  /** The cells of a table are elements, filled or not: a column more is one in every row. */
  const fits = (rows: number, columns: number) => rows * columns * TABLE_CELL <= budget.characters;
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i] ?? '';
    budget.lines -= 1;
    if (!fits(i + 1, width)) budget.characters = -1;
    if (!budget.hasRoom) break;
    const item = dataOf(data, index);
    const isPrimitive = item === null || (typeof item !== 'object' && typeof item !== 'function');
    const row: Row = { index: budget.takeName(index), cells: dictionary(), primitive: null };
    push(found, row);
    if (isPrimitive && !wanted) {
      hasPrimitives = true;
      row.primitive = serialiseCell(item, budget);
      continue;
    }
    const keys = wanted ?? (isPrimitive ? [] : listedKeys(item, budget.nodes));
    for (let k = 0; k < keys.length && budget.hasRoom; k++) {
      const key: unknown = keys[k];
      if (typeof key !== 'string' && typeof key !== 'number') continue;
      if (known[key] === undefined) {
        if (!fits(i + 1, width + 1)) {
          budget.characters = -1;
          break;
        }
        width += 1;
        known[key] = budget.takeName(`${key}`);
      }
      const descriptor = isPrimitive ? undefined : descriptorOf(item, key);
      if (!descriptor) continue;
      row.cells[key] = hasOwn(descriptor, 'value')
        ? serialiseCell(descriptor.value, budget)
        : { kind: 'accessor', label: 'Getter' };
    }
  }
  // The order of an object's keys is Node's order of columns: numbers first.
  const names = ownKeys(known) as string[];
  const headings: string[] = [];
  for (let k = 0; k < names.length; k++) push(headings, known[names[k] ?? ''] ?? '');
  const rows: TableRow[] = [];
  for (let i = 0; i < found.length; i++) {
    const row = found[i];
    if (!row) continue;
    const cells: (Value | null)[] = [];
    for (let k = 0; k < names.length; k++) push(cells, row.cells[names[k] ?? ''] ?? null);
    if (hasPrimitives) push(cells, row.primitive);
    push(rows, { index: row.index, cells });
  }
  if (hasPrimitives) push(headings, 'Values');
  budget.characters -= rows.length * headings.length * TABLE_CELL;
  return { indexLabel: '(index)', columns: headings, rows };
}

/** Makes the table of a map's pairs, or of a set's values. */
function tabulateItems(
  nextOf: () => IteratorResult<unknown>,
  columns: string[],
  budget: Budget,
): Table {
  const rows: TableRow[] = [];
  for (let next = nextOf(); !next.done; next = nextOf()) {
    budget.lines -= 1;
    budget.characters -= columns.length * TABLE_CELL;
    if (!budget.hasRoom) break;
    const cells: Value[] = [];
    const pair = next.value as unknown[];
    if (columns.length > 1) push(cells, serialiseCell(pair[0], budget));
    push(cells, serialiseCell(columns.length > 1 ? pair[1] : next.value, budget));
    push(rows, { index: `${rows.length}`, cells });
  }
  return { indexLabel: '(iteration index)', columns, rows };
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
function listedKeys(object: object, most: number): string[] {
  const keys = ownKeys(object);
  const listed: string[] = [];
  for (let i = 0; i < keys.length && listed.length < most; i++) {
    const key = keys[i];
    if (typeof key === 'string' && descriptorOf(object, key)?.enumerable) push(listed, key);
  }
  return listed;
}
