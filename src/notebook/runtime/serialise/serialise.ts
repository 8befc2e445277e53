import { toContainer, type Container } from './built-ins.ts';
import { Budget, MAX_STRING } from '../budget/budget.ts';
import { tooManyDigits } from '../budget/digits.ts';
import { MAX_DEPTH, type Limits } from './limits.ts';
import {
  descriptorOf,
  hasOwn,
  indexOf,
  isArray,
  mapEntries,
  mapNext,
  max,
  min,
  objectText,
  push,
  setNext,
  setValues,
  symbolText,
  toNumber,
  toText,
  typedArrayLength,
  typedArrayName,
} from '../primordials.ts';
import { listedKeys, nextIndex } from './listed-keys.ts';
import { constructorName, dataOf, hasTag, prototypeChain, tagOf } from './prototypes.ts';
import type {
  ListValue,
  MapValue,
  Property,
  SetValue,
  Value,
  WithProperties,
} from '../../values/value.ts';

/** `inspect` splits strings that are longer than both, and than what is left of a line. */
const [MIN_SPLIT, LINE] = [16, 76];

/** The longest list that is searched for extra properties: in a longer one it takes too long. */
const MAX_SEARCHED = 100_000;

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
    budget: new Budget(),
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
    const { budget } = this.#limits;
    budget.takeNode();
    if (value === null) return { kind: 'null' };
    switch (typeof value) {
      case 'undefined':
        return { kind: 'undefined' };
      case 'boolean':
        return { kind: 'boolean', value };
      case 'number':
        return { kind: 'number', value };
      case 'bigint': {
        const label = tooManyDigits(value, budget);
        return label === undefined ? { kind: 'bigint', value } : { kind: 'unreadable', label };
      }
      case 'symbol':
        return { kind: 'symbol', text: budget.takeName(symbolText(value)) };
      case 'string':
        return this.#string(value, depth);
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

  /** Serialises a string. One that does not fit its line is printed with each of its lines on one. */
  #string(text: string, depth: number): Value {
    const { budget } = this.#limits;
    const indent = 2 * depth;
    const isSplit = text.length > max(MIN_SPLIT, LINE - indent);
    const value = isSplit ? budget.takeLines(text, MAX_STRING, indent) : budget.take(text);
    return { kind: 'string', value, more: text.length - value.length };
  }

  #serialiseObject(value: object, depth: number): Value {
    const chain = prototypeChain(value);
    const { budget } = this.#limits;
    const name = constructorName(value, chain);
    const type = name === null ? name : budget.takeName(name);
    const tag = budget.takeName(tagOf(value, chain));
    const self: WithProperties = { type, tag, entries: [], moreEntries: 0, ref: 0 };

    if (isArray(value)) return this.#list(value, self, 'Array', toLength(value), depth);
    const typedArray = typedArrayName(value);
    if (typeof typedArray === 'string') {
      self.tag = typedArray;
      return this.#list(value, self, typedArray, toNumber(typedArrayLength(value)), depth);
    }
    const inside = (primitive: unknown) => this.serialise(primitive, depth);
    const { container, shape } = toContainer(value, self, chain, inside, budget);
    const object = this.#contents(value, container, shape, depth);
    // Where there is a tag, a program's getter may be asked for it.
    if (object.kind === 'object' && type === 'Object' && !hasTag(chain))
      if (objectText(value) === '[object Arguments]') object.type = '[Arguments]';
    return object;
  }

  /** Adds what is inside a container, or folds it where that lies too deep. */
  #contents(value: object, container: Container, shape: string, depth: number): Value {
    const keys = listedKeys(value, container.kind, this.#limits);
    const isCollection = container.kind === 'map' || container.kind === 'set';
    const isEmpty =
      keys.length === 0 && container.kind !== 'opaque' && !(isCollection && container.size > 0);
    if (isEmpty) return container;
    if (this.#isTooDeep(depth)) {
      return { kind: 'folded', type: container.type, tag: container.tag, shape };
    }
    push(this.#ancestors, value);
    if (container.kind === 'map') this.#addPairs(value as Map<unknown, unknown>, container, depth);
    if (container.kind === 'set') this.#addItems(value as Set<unknown>, container, depth);
    if (isCollection) container.more = container.size - container.items.length;
    this.#addEntries(value, container, keys, depth);
    return container;
  }

  #addPairs(map: Map<unknown, unknown>, { items }: MapValue, depth: number): void {
    const entries = mapEntries(map);
    while (this.#hasRoom(items)) {
      const next = mapNext(entries);
      if (next.done) break;
      const key = this.serialise(next.value[0], depth + 1);
      push(items, [key, this.serialise(next.value[1], depth + 1)]);
    }
  }

  #addItems(set: Set<unknown>, { items }: SetValue, depth: number): void {
    const values = setValues(set);
    while (this.#hasRoom(items)) {
      const next = setNext(values);
      if (next.done) break;
      push(items, this.serialise(next.value, depth + 1));
    }
  }

  #hasRoom(items: readonly unknown[]): boolean {
    return items.length < this.#limits.items && this.#limits.budget.hasRoom;
  }

  #list(value: object, self: WithProperties, shape: string, length: number, depth: number): Value {
    const keys = length > MAX_SEARCHED ? [] : listedKeys(value, 'list', this.#limits);
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
    while (index < length && this.#hasRoom(list.items)) {
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
    return depth > min(this.#limits.depth, MAX_DEPTH) || !this.#limits.budget.hasRoom;
  }

  #addEntries(value: object, target: WithProperties, keys: PropertyKey[], depth: number): void {
    const { budget } = this.#limits;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === undefined) continue;
      if (!budget.hasRoom) {
        target.moreEntries = keys.length - i;
        break;
      }
      const descriptor = descriptorOf(value, key);
      if (!descriptor) continue;
      const entry: Property = {
        key: budget.takeName(typeof key === 'symbol' ? symbolText(key) : toText(key)),
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
