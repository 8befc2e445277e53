import { BUILT_INS, serialiseFunction, type Container } from './built-ins.ts';
import {
  charCodeAt,
  descriptorOf,
  hasOwn,
  isArray,
  mapEntries,
  mapNext,
  max,
  min,
  objectText,
  ownKeys,
  push,
  setNext,
  setValues,
  slice,
  symbolText,
  toNumber,
  toText,
  typedArrayLength,
  typedArrayName,
} from '../primordials.ts';
import { constructorName, dataOf, indexOf, prototypeChain, tagOf } from './prototypes.ts';
import type { WithProperties, Property, ListValue, Value } from '../../values/value.ts';

export interface Limits {
  /** Containers deeper than this are folded: 2 for the console, at most `MAX_DEPTH`. */
  depth: number;
  /** Items shown of a list, a map or a set. */
  items: number;
  /** Properties that are not enumerable are listed too, as `%o` does. */
  hidden: boolean;
  /** What one printed line may cost in all. It is spent as values are serialised. */
  budget: Budget;
}

/** What serialising may still add to a tree. Node has no such limits; they are far above what a person reads. */
export interface Budget {
  /** Values in the tree. */
  nodes: number;
  /** UTF-16 units in its strings. */
  characters: number;
}

export const MAX_DEPTH = 50;
const MAX_STRING = 10_000;
/** Beyond this length a list's extra properties are not looked for: it would take too long. */
const MAX_SEARCHED = 100_000;

export const newBudget = (): Budget => ({ nodes: 20_000, characters: 1_000_000 });

/**
 * Serialises any value, in the realm of a program that may be hostile, as the data that `inspect`
 * prints. It never throws, and calls nothing of the program's: no getter, no `toString`, no `toJSON`,
 * no iterator, no inspect hook. (A proxy's traps are the exception: nothing can be learnt about a
 * proxy without them, and nothing shows that an object is a proxy.)
 *
 * Departures from Node, which looks from outside the language: a promise is always shown as pending,
 * an iterator and a `DataView` without their content, a proxy as its traps answer, and a getter for
 * `Symbol.toStringTag` or `name` is not read. With `hidden`, only own properties are listed.
 */
export function serialise(value: unknown, limits: Partial<Limits> = {}): Value {
  const serialiser = new Serialiser({
    depth: 2,
    items: 100,
    hidden: false,
    budget: newBudget(),
    ...limits,
  });
  return serialiser.serialise(value, 0);
}

class Serialiser {
  readonly #limits: Limits;
  readonly #ancestors: object[] = [];
  /** The ancestors that were found again inside themselves; `ref` is the index plus 1. */
  readonly #circular: object[] = [];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  serialise(value: unknown, depth: number): Value {
    this.#limits.budget.nodes -= 1;
    if (value === null) return { kind: 'null' };
    switch (typeof value) {
      case 'undefined':
        return { kind: 'undefined' };
      case 'boolean':
        return { kind: 'boolean', value };
      case 'number':
        return { kind: 'number', value };
      case 'bigint':
        return { kind: 'bigint', value };
      case 'symbol':
        return { kind: 'symbol', text: this.#cut(symbolText(value)).value };
      case 'string':
        return { kind: 'string', ...this.#cut(value) };
      default:
        return this.#serialiseReference(value, depth);
    }
  }

  #serialiseReference(value: object, depth: number): Value {
    if (indexOf(this.#ancestors, value) >= 0) {
      if (indexOf(this.#circular, value) < 0) push(this.#circular, value);
      return { kind: 'circular', ref: indexOf(this.#circular, value) + 1 };
    }
    const level = this.#ancestors.length;
    try {
      return this.#serialiseObject(value, depth);
    } catch {
      return { kind: 'unreadable', label: isRevoked(value) ? 'Revoked Proxy' : 'Unreadable' };
    } finally {
      this.#ancestors.length = level;
    }
  }

  #cut(text: string): { value: string; more: number } {
    const { budget } = this.#limits;
    const length = min(text.length, MAX_STRING, max(0, budget.characters));
    budget.characters -= length;
    return { value: slice(text, 0, length), more: text.length - length };
  }

  #serialiseObject(value: object, depth: number): Value {
    const chain = prototypeChain(value);
    const type = constructorName(value, chain);
    const tag = tagOf(value, chain);
    const self: WithProperties = { type, tag, entries: [], moreEntries: 0, ref: 0 };

    if (isArray(value)) return this.#list(value, self, 'Array', toLength(value), depth);
    const typedArray = typedArrayName(value);
    if (typeof typedArray === 'string') {
      self.tag = typedArray;
      return this.#list(value, self, typedArray, toNumber(typedArrayLength(value)), depth);
    }
    for (let i = 0; i < BUILT_INS.length; i++) {
      const builtIn = BUILT_INS[i];
      // A probe that fails throws inside, which is slow: only what may be that built-in is probed.
      if (builtIn === undefined || (type !== null && indexOf(chain, builtIn.prototype) < 1))
        continue;
      const container = builtIn.read(value, self, (primitive) => this.serialise(primitive, depth));
      if (container === undefined) continue;
      return this.#contents(value, container, builtIn.shape, depth);
    }
    if (typeof value === 'function') {
      return this.#contents(value, serialiseFunction(value, self, chain), 'Function', depth);
    }
    const object = this.#contents(value, { kind: 'object', ...self }, 'Object', depth);
    const isArguments =
      tag === '' && type === 'Object' && objectText(value) === '[object Arguments]';
    if (isArguments && object.kind === 'object') object.type = '[Arguments]';
    return object;
  }

  /** Adds what is inside a container, or folds it where that lies too deep. */
  #contents(value: object, container: Container, shape: string, depth: number): Value {
    const keys = this.#listedKeys(value, container.kind, container.kind === 'boxed');
    const isEmpty =
      keys.length === 0 &&
      container.kind !== 'opaque' &&
      !((container.kind === 'map' || container.kind === 'set') && container.size > 0);
    if (isEmpty) return container;
    if (this.#isTooDeep(depth)) {
      return { kind: 'folded', type: container.type, tag: container.tag, shape };
    }
    push(this.#ancestors, value);
    if (container.kind === 'map') {
      const entries = mapEntries(value as Map<unknown, unknown>);
      while (container.items.length < this.#limits.items && this.#limits.budget.nodes > 0) {
        const { done, value: pair } = mapNext(entries) as IteratorResult<[unknown, unknown]>;
        if (done) break;
        const key = this.serialise(pair[0], depth + 1);
        push(container.items, [key, this.serialise(pair[1], depth + 1)]);
      }
      container.more = container.size - container.items.length;
    } else if (container.kind === 'set') {
      const values = setValues(value as Set<unknown>);
      while (container.items.length < this.#limits.items && this.#limits.budget.nodes > 0) {
        const { done, value: item } = setNext(values) as IteratorResult<unknown>;
        if (done) break;
        push(container.items, this.serialise(item, depth + 1));
      }
      container.more = container.size - container.items.length;
    }
    this.#addEntries(value, container, keys, depth);
    return container;
  }

  #list(value: object, self: WithProperties, shape: string, length: number, depth: number): Value {
    const keys = length > MAX_SEARCHED ? [] : this.#listedKeys(value, 'list', true);
    const list: ListValue = {
      kind: 'list',
      ...self,
      shape,
      length,
      items: [],
      more: 0,
      numeric: true,
    };
    if (length === 0 && keys.length === 0) return list;
    if (this.#isTooDeep(depth)) return { kind: 'folded', type: self.type, tag: self.tag, shape };
    push(this.#ancestors, value);
    let index = 0;
    while (index < length && list.items.length < this.#limits.items) {
      if (this.#limits.budget.nodes <= 0) break;
      const descriptor = descriptorOf(value, index);
      if (descriptor) {
        push(list.items, this.#property(descriptor, depth));
        index += 1;
      } else {
        const next = nextIndex(value, index, length);
        push(list.items, { kind: 'hole', count: next - index });
        index = next;
      }
    }
    list.more = length - index;
    this.#addEntries(value, list, keys, depth);
    // Node looks at as many items as it prints lines, whether those lines are items or not.
    const printed = list.items.length + (list.more > 0 ? 1 : 0) + list.entries.length;
    for (let i = 0; i < printed && list.numeric; i++) {
      const item = dataOf(value, i);
      list.numeric = typeof item === 'number' || typeof item === 'bigint';
    }
    return list;
  }

  #isTooDeep(depth: number): boolean {
    return depth > min(this.#limits.depth, MAX_DEPTH) || this.#limits.budget.nodes <= 0;
  }

  #listedKeys(value: object, kind: string, isList = false): PropertyKey[] {
    const keys = ownKeys(value);
    const listed: PropertyKey[] = [];
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === undefined) continue;
      if (isList && isIndex(key)) continue;
      // An error's own text is in its first line already.
      if (kind === 'error' && (key === 'stack' || key === 'message' || key === 'name')) continue;
      const isAlwaysListed = kind === 'error' && (key === 'cause' || key === 'errors');
      // After the budget is spent nothing is shown, so nothing needs to be asked.
      const isListed =
        isAlwaysListed || this.#limits.hidden || listed.length > this.#limits.budget.nodes
          ? true
          : descriptorOf(value, key)?.enumerable;
      if (isListed) push(listed, key);
    }
    return listed;
  }

  #addEntries(value: object, target: WithProperties, keys: PropertyKey[], depth: number): void {
    const { budget } = this.#limits;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === undefined) continue;
      if (budget.nodes <= 0) {
        target.moreEntries = keys.length - i;
        break;
      }
      const descriptor = descriptorOf(value, key);
      if (!descriptor) continue;
      const entry: Property = {
        key: this.#cut(typeof key === 'symbol' ? symbolText(key) : toText(key)).value,
        symbol: typeof key === 'symbol',
        hidden: !descriptor.enumerable,
        value: this.#property(descriptor, depth),
      };
      push(target.entries, entry);
    }
    target.ref = indexOf(this.#circular, value) + 1;
  }

  #property(descriptor: PropertyDescriptor, depth: number): Value {
    if (hasOwn(descriptor, 'value')) return this.serialise(descriptor.value, depth + 1);
    if (descriptor.get === undefined) {
      return descriptor.set === undefined
        ? { kind: 'undefined' }
        : { kind: 'accessor', label: 'Setter' };
    }
    return { kind: 'accessor', label: descriptor.set ? 'Getter/Setter' : 'Getter' };
  }
}

function isRevoked(value: object): boolean {
  try {
    isArray(value);
    return false;
  } catch {
    return true;
  }
}

function toLength(array: object): number {
  const length = dataOf(array, 'length');
  return typeof length === 'number' && length > 0 ? length : 0;
}

/** Finds the first index from `start` on that is set, or returns `length`. */
function nextIndex(array: object, start: number, length: number): number {
  const keys = ownKeys(array);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!isIndex(key)) break;
    if (toNumber(key) >= start) return min(toNumber(key), length);
  }
  return length;
}

/** Whether a key is an array index: the text of an integer below 2³² - 1. */
function isIndex(key: PropertyKey | undefined): key is string {
  if (typeof key !== 'string' || key === '' || key.length > 10) return false;
  for (let i = 0; i < key.length; i++) {
    const code = charCodeAt(key, i);
    if (code < 48 || code > 57) return false;
  }
  return (key.length === 1 || key[0] !== '0') && toNumber(key) < 2 ** 32 - 1;
}
