import type { ListValue, Value } from '../../values/value.ts';
import { writeNumber } from '../../values/write-number.ts';

/** The most rows, and the most numbers in a row, that are written. */
const maxCount = 6;

/** Returns the shape of a value: `one number`, `list of 3 numbers`, `3 × 4 matrix`. */
export function shapeInWords(value: Value): string {
  if (value.kind === 'number') return 'one number';
  if (value.kind === 'object') return `object of ${value.entries.length}`;
  if (value.kind !== 'list') return '';
  const width = widthOf(value);
  if (width !== undefined) return `${value.length} × ${width} matrix`;
  return `list of ${value.length}${isNumbers(value) ? ' numbers' : ''}`;
}

/** Returns the type that TypeScript would give a value. */
export function typeInWords(value: Value): string {
  switch (value.kind) {
    case 'list': {
      const types = [...new Set(value.items.map(typeInWords))];
      const [type = 'unknown'] = types;
      return types.length > 1 ? `(${types.join(' | ')})[]` : `${type}[]`;
    }
    case 'object':
      return value.type === 'Object' || value.type === null ? 'object' : value.type;
    default:
      return value.kind;
  }
}

/** Writes the numbers of a value in rows, the first few of each; no rows for other values. */
export function numberRows(value: Value): string[][] {
  if (value.kind === 'number') return [[writeNumber(value.value)]];
  if (value.kind !== 'list') return [];
  if (isNumbers(value)) return [rowOf(value)];
  if (widthOf(value) === undefined) return [];
  const rows = value.items
    .slice(0, maxCount)
    .map((item) => (item.kind === 'list' ? rowOf(item) : []));
  return value.length > maxCount ? [...rows, ['…']] : rows;
}

function rowOf({ items, length }: ListValue): string[] {
  const row = items
    .slice(0, maxCount)
    .map((item) => (item.kind === 'number' ? writeNumber(item.value, { digits: 4 }) : ''));
  return length > maxCount ? [...row, '…'] : row;
}

function isNumbers({ items, length }: ListValue): boolean {
  return length > 0 && items.every(({ kind }) => kind === 'number');
}

/** Returns the number of columns of a matrix; undefined for other lists. */
function widthOf({ items }: ListValue): number | undefined {
  const [first] = items;
  if (first?.kind !== 'list') return undefined;
  const isMatrix = items.every(
    (item) => item.kind === 'list' && item.length === first.length && isNumbers(item),
  );
  return isMatrix ? first.length : undefined;
}
