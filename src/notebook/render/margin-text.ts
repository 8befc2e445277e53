import type { Value } from '../values/value.ts';
import { writeNumber } from '../values/write-number.ts';

/** The most that stands beside a line: a longer list is shown as its size. */
const mostItems = 4;
const style = { digits: 4 };

/**
 * Writes a value in the few characters that stand beside the line which declares it; null for what
 * has no short form. Numbers have four digits, or all of them where they are whole.
 */
export function marginText(value: Value): string | null {
  switch (value.kind) {
    case 'number':
      return writeNumber(value.value, style);
    case 'boolean':
      return String(value.value);
    case 'list':
      return listText(value.items, value.length);
    default:
      return null;
  }
}

function listText(items: readonly Value[], length: number): string | null {
  const numbers = items.map((item) =>
    item.kind === 'number' ? writeNumber(item.value, style) : null,
  );
  if (length === 0) return null;
  if (numbers.every((text) => text !== null))
    return length <= mostItems ? `(${numbers.join(', ')})` : `${length} numbers`;
  const widths = items.map((item) =>
    item.kind === 'list' && item.items.every(({ kind }) => kind === 'number') ? item.length : null,
  );
  const [width] = widths;
  return width && widths.every((one) => one === width) ? `${length} × ${width}` : null;
}
