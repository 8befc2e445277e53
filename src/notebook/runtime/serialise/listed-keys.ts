import { charCodeAt, descriptorOf, min, ownKeys, push, toNumber } from '../primordials.ts';
import type { Limits } from './limits.ts';
import type { Value } from '../../values/value.ts';

/** Lists the keys of the own properties that are shown of an object, without the items of a list. */
export function listedKeys(
  value: object,
  kind: Value['kind'],
  { hidden, budget }: Limits,
): PropertyKey[] {
  const keys = ownKeys(value);
  const listed: PropertyKey[] = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (key === undefined) continue;
    if ((kind === 'list' || kind === 'boxed') && isIndex(key)) continue;
    // An error's own text is in its first line already.
    if (kind === 'error' && (key === 'stack' || key === 'message' || key === 'name')) continue;
    const isAlwaysListed = kind === 'error' && (key === 'cause' || key === 'errors');
    // After the budget is spent nothing is shown, so nothing needs to be asked.
    const isListed =
      isAlwaysListed ||
      hidden ||
      listed.length > budget.nodes ||
      descriptorOf(value, key)?.enumerable;
    if (isListed) push(listed, key);
  }
  return listed;
}

/** Finds the first index from `start` on that is set, or returns `length`. */
export function nextIndex(array: object, start: number, length: number): number {
  const keys = ownKeys(array);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!isIndex(key)) break;
    if (toNumber(key) >= start) return min(toNumber(key), length);
  }
  return length;
}

/** Checks whether a key is an array index: the text of an integer below 2³² - 1. */
function isIndex(key: PropertyKey | undefined): key is string {
  if (typeof key !== 'string' || key === '' || key.length > 10) return false;
  for (let i = 0; i < key.length; i++) {
    const code = charCodeAt(key, i);
    if (code < 48 || code > 57) return false;
  }
  return (key.length === 1 || key[0] !== '0') && toNumber(key) < 2 ** 32 - 1;
}
