import type { Values } from './run-report.ts';
import type { Value } from './value.ts';

/**
 * Finds the value at a path into a program's top-level names, as in `w1[0][1]` or `hidden.z`.
 *
 * @returns undefined where there is none
 */
export function valueAt(values: Values, path: string): Value | undefined {
  const [name, ...keys] = pathKeys(path);
  return keys.reduce<Value | undefined>(
    (value, key) => value && member(value, key),
    name === undefined || !Object.hasOwn(values, name) ? undefined : values[name],
  );
}

/** Finds the number at a path; undefined where there is none. */
export function numberAt(values: Values, path: string): number | undefined {
  const value = valueAt(values, path);
  return value?.kind === 'number' ? value.value : undefined;
}

function pathKeys(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}

function member(value: Value, key: string): Value | undefined {
  if (value.kind === 'list' && /^\d+$/.test(key)) return itemAt(value.items, Number(key));
  return 'entries' in value ? value.entries.find((entry) => entry.key === key)?.value : undefined;
}

/** Finds an item. A hole in the items stands for several of them, and is no value. */
function itemAt(items: readonly Value[], index: number): Value | undefined {
  let next = 0;
  for (const item of items) {
    if (item.kind === 'hole') next += item.count;
    else if (next === index) return item;
    else next += 1;
  }
  return undefined;
}
