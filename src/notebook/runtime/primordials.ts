/**
 * Built-in functions as they were when this module was loaded. The runtime is loaded before the
 * reader's program, which may replace any of them (`Array.prototype.push = …`). Code that must keep
 * working beside such a program calls these, indexes with `for (let i …)`, and never iterates.
 */
export const {
  apply,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor: descriptorOf,
  getPrototypeOf,
  ownKeys,
} = Reflect;
const { create } = Object;
export const { hasOwn, is } = Object;
export const { isArray } = Array;
export const { stringify } = JSON;
export const { floor, max, min } = Math;
export const [toNumber, toText, parseFloatOf, parseIntOf] = [Number, String, parseFloat, parseInt];

/** `uncurry(String.prototype.slice)(text, 1)` is `text.slice(1)`, whatever the program did to `slice`. */
export function uncurry<This, Arguments extends readonly unknown[], Result>(
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

/** `list.push(item)`, safe from a setter or a `get` that was planted on a built-in prototype. */
export function push<T>(list: T[], item: T): void {
  const descriptor = {
    __proto__: null,
    value: item,
    writable: true,
    enumerable: true,
    configurable: true,
  };
  defineProperty(list, list.length, descriptor);
}

/** A dictionary that inherits nothing, not even what a program adds to `Object.prototype`. */
export const dictionary = <T>(): { [key: string]: T } => create(null);

export const slice = uncurry(String.prototype.slice);
export const charCodeAt = uncurry(String.prototype.charCodeAt);
export const symbolText = uncurry(Symbol.prototype.toString);
export const sourceOf = uncurry(Function.prototype.toString);
export const mapEntries = uncurry(Map.prototype.entries);
export const mapNext = uncurry(new Map<unknown, unknown>().entries().next);
export const setValues = uncurry(Set.prototype.values);
export const setNext = uncurry(new Set<unknown>().values().next);
export const mapSize = probe(Map.prototype, 'size');
export const setSize = probe(Set.prototype, 'size');
