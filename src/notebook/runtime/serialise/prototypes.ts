import { descriptorOf, getPrototypeOf, hasOwn, indexOf, push } from '../primordials.ts';

/** Longer prototype chains are taken for a trap. */
const MAX_PROTOTYPES = 100;
const { toStringTag } = Symbol;

/** Reads an own property if it is a plain value, without calling anything. */
export function dataOf(object: object, key: PropertyKey): unknown {
  const descriptor = descriptorOf(object, key);
  return descriptor && hasOwn(descriptor, 'value') ? descriptor.value : undefined;
}

/** Returns the object and its prototypes, nearest first. */
export function prototypeChain(value: object): object[] {
  const chain: object[] = [];
  let next: object | null = value;
  while (next !== null && chain.length < MAX_PROTOTYPES) {
    push(chain, next);
    next = getPrototypeOf(next);
  }
  return chain;
}

/** Names the nearest constructor that the value is an instance of. */
export function constructorName(value: object, chain: object[]): string | null {
  for (let i = 0; i < chain.length; i++) {
    const constructor = dataOf(chain[i] ?? value, 'constructor');
    if (typeof constructor !== 'function') continue;
    const name = dataOf(constructor, 'name');
    const prototype = dataOf(constructor, 'prototype');
    if (typeof name === 'string' && name !== '' && indexOf(chain, prototype) > 0) return name;
  }
  if (chain.length === 1) return null;
  return chain.length === 2 ? 'Object <[Object: null prototype] {}>' : 'Object <Complex prototype>';
}

/** Returns the tag; '' where it is an enumerable own property, which Node lists instead. */
export function tagOf(value: object, chain: object[]): string {
  return descriptorOf(value, toStringTag)?.enumerable ? '' : inheritedText(chain, toStringTag);
}

/** Checks whether an object has a tag of any kind, without asking for it. */
export function hasTag(chain: object[]): boolean {
  for (let i = 0; i < chain.length; i++) if (hasOwn(chain[i] ?? chain, toStringTag)) return true;
  return false;
}

/** Reads a property, own or inherited, if it is a plain string. */
export function inheritedText(chain: object[], key: PropertyKey, otherwise = ''): string {
  for (let i = 0; i < chain.length; i++) {
    const object = chain[i];
    if (!object || !descriptorOf(object, key)) continue;
    const text = dataOf(object, key);
    return typeof text === 'string' ? text : otherwise;
  }
  return otherwise;
}
