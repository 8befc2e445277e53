import type { Value } from './value.ts';

/** The longest list that is made plain: a longer one is full of holes. */
const mostItems = 100_000;

/**
 * Turns a program's value into an ordinary one again: a number, string, boolean, null, array or
 * object.
 *
 * @returns undefined for what has no plain form (functions, maps, dates, …), and for a list or an
 *   object of which something was left out: half of a value is not the value
 */
export function toPlain(value: Value): unknown {
  switch (value.kind) {
    case 'number':
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'string':
      return value.more === 0 ? value.value : undefined;
    case 'list':
      return value.more === 0 && value.length <= mostItems
        ? value.items.flatMap(plainItems)
        : undefined;
    case 'object':
      return value.moreEntries === 0 ? plainObject(value.entries) : undefined;
    default:
      return undefined;
  }
}

function plainItems(item: Value): unknown[] {
  return item.kind === 'hole' ? Array(item.count).fill(undefined) : [toPlain(item)];
}

/** Makes an object: `Object.fromEntries` makes own properties even of names like `__proto__`. */
function plainObject(entries: readonly { key: string; symbol: boolean; value: Value }[]): object {
  return Object.fromEntries(
    entries.filter(({ symbol }) => !symbol).map(({ key, value }) => [key, toPlain(value)]),
  );
}
