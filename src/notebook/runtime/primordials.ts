/**
 * Built-in functions as they were when this module was loaded (Node calls them primordials). The
 * runtime is loaded before the reader's program, which may replace any of them
 * (`Array.prototype.push = …`). Code that must keep working beside such a program calls these,
 * indexes with `for (let i …)`, and never iterates; a lint rule holds that.
 */
export const { Error, Promise, TypeError } = globalThis;
export const {
  apply,
  deleteProperty,
  get,
  getOwnPropertyDescriptor: descriptorOf,
  getPrototypeOf,
  ownKeys,
} = Reflect;
const { create } = Object;
const { defineProperty: define } = Reflect;
export const { hasOwn, is, keys } = Object;
export const { isArray } = Array;
export const { stringify } = JSON;
export const { ceil, floor, max, min } = Math;
export const [toNumber, toText, parseFloatOf, parseIntOf] = [Number, String, parseFloat, parseInt];

/** Makes a function of a method: `uncurryThis(''.slice)(text, 1)` is `text.slice(1)`. */
function uncurryThis<This, Arguments extends readonly unknown[], Result>(
  method: (this: This, ...args: Arguments) => Result,
): (self: This, ...args: Arguments) => Result {
  return (self, ...args) => apply(method, self, args);
}

/** Calls a method or getter of a built-in prototype; undefined if `value` is not of that kind. */
export function probe(prototype: object, key: PropertyKey): (value: object) => unknown {
  const descriptor = descriptorOf(prototype, key);
  const method: unknown = descriptor?.get ?? descriptor?.value;
  return (value) => {
    try {
      return typeof method === 'function' ? apply(method, value, []) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Defines an own property, safe from a `get` that was planted on `Object.prototype`. */
export function defineProperty(
  object: object,
  key: PropertyKey,
  descriptor: PropertyDescriptor,
): void {
  define(object, key, { __proto__: null, ...descriptor } as PropertyDescriptor);
}

/** Appends an item to a list, safe from what was planted on a built-in prototype. */
export function push<T>(list: T[], item: T): void {
  // Not by `defineProperty` above: this is called for every item of every value.
  const descriptor = {
    __proto__: null,
    value: item,
    writable: true,
    enumerable: true,
    configurable: true,
  };
  define(list, list.length, descriptor);
}

/** An object that inherits nothing, so that any key may be looked up and set. */
export interface Dictionary<T> {
  [key: string]: T;
}

export const dictionary = <T>(): Dictionary<T> => create(null);

/** Finds an item in a list, whatever the program did to `Array.prototype.indexOf`. */
export function indexOf(list: readonly unknown[], item: unknown): number {
  for (let i = 0; i < list.length; i++) if (list[i] === item) return i;
  return -1;
}

export const slice = uncurryThis(String.prototype.slice);
export const charCodeAt = uncurryThis(String.prototype.charCodeAt);
export const textIndexOf = uncurryThis(String.prototype.indexOf);
export const textLastIndexOf = uncurryThis(String.prototype.lastIndexOf);
export const bigintText = uncurryThis(BigInt.prototype.toString);
export const symbolText = uncurryThis(Symbol.prototype.toString);
export const objectText = uncurryThis(Object.prototype.toString);
export const sourceOf = uncurryThis(Function.prototype.toString);
export const mapEntries = uncurryThis(Map.prototype.entries);
export const mapNext = uncurryThis(new Map<unknown, unknown>().entries().next);
export const setValues = uncurryThis(Set.prototype.values);
export const setNext = uncurryThis(new Set<unknown>().values().next);
export const mapSize = probe(Map.prototype, 'size');
export const setSize = probe(Set.prototype, 'size');

const typedArrayPrototype = getPrototypeOf(Uint8Array.prototype) ?? {};
export const typedArrayName = probe(typedArrayPrototype, Symbol.toStringTag);
export const typedArrayLength = probe(typedArrayPrototype, 'length');
