import { descriptorOf, getPrototypeOf, hasOwn, push, slice } from '../primordials.ts';

/** Longer prototype chains are taken for a trap. */
const MAX_PROTOTYPES = 100;
/** Names are cut here. */
const MAX_NAME = 10_000;
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
    if (typeof name === 'string' && name !== '' && indexOf(chain, prototype) > 0)
      return slice(name, 0, MAX_NAME);
  }
  if (chain.length === 1) return null;
  return chain.length === 2 ? 'Object <[Object: null prototype] {}>' : 'Object <Complex prototype>';
}

/** Returns the tag; '' where it is an enumerable own property, which Node lists instead. */
export function tagOf(value: object, chain: object[]): string {
  const tag = inherited(chain, toStringTag);
  if (typeof tag !== 'string' || descriptorOf(value, toStringTag)?.enumerable) return '';
  return slice(tag, 0, MAX_NAME);
}

/** Reads a property, own or inherited, if it is a plain value. */
export function inherited(chain: object[], key: PropertyKey): unknown {
  for (let i = 0; i < chain.length; i++) {
    const object = chain[i];
    const descriptor = object && descriptorOf(object, key);
    if (descriptor) return hasOwn(descriptor, 'value') ? descriptor.value : undefined;
  }
  return undefined;
}

/** `list.indexOf(item)`, whatever the program did to that. */
export function indexOf(list: readonly unknown[], item: unknown): number {
  for (let i = 0; i < list.length; i++) if (list[i] === item) return i;
  return -1;
}
