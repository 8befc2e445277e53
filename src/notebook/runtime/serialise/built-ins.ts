import {
  floor,
  hasOwn,
  mapSize,
  descriptorOf,
  min,
  probe,
  setSize,
  slice,
  sourceOf,
} from '../primordials.ts';
import { dataOf, indexOf, inherited, prototypeChain } from './prototypes.ts';
import type { WithProperties, Property, ListValue, Value } from '../../values/value.ts';

/** Names, messages and sources are cut here. */
const MAX_STRING = 10_000;

/** Every object but a list. `read` makes it, the serialiser adds its contents. */
export type Container = Exclude<Extract<Value, WithProperties>, ListValue>;

/** A kind of object that only the engine can recognise: `read` returns undefined for any other. */
export interface BuiltIn {
  shape: string;
  prototype: object;
  read(
    value: object,
    self: WithProperties,
    serialise: (value: unknown) => Value,
  ): Container | undefined;
}

const timeOf = probe(Date.prototype, 'getTime');
const regExpSource = probe(RegExp.prototype, 'source');
const bufferLength = probe(ArrayBuffer.prototype, 'byteLength');
const weakMapHas = probe(WeakMap.prototype, 'has');
const weakSetHas = probe(WeakSet.prototype, 'has');
const Bytes = Uint8Array;
const RegExpPrototype = RegExp.prototype;
const ErrorPrototype = Error.prototype;

/** In the order in which `RegExp.prototype.flags` lists them. */
const REGEXP_FLAGS: [string, (value: object) => unknown][] = [
  ['d', probe(RegExp.prototype, 'hasIndices')],
  ['g', probe(RegExp.prototype, 'global')],
  ['i', probe(RegExp.prototype, 'ignoreCase')],
  ['m', probe(RegExp.prototype, 'multiline')],
  ['s', probe(RegExp.prototype, 'dotAll')],
  ['u', probe(RegExp.prototype, 'unicode')],
  ['v', probe(RegExp.prototype, 'unicodeSets')],
  ['y', probe(RegExp.prototype, 'sticky')],
];

export const BUILT_INS: BuiltIn[] = [
  {
    shape: 'Map',
    prototype: Map.prototype,
    read(value, self) {
      const size = mapSize(value);
      if (typeof size !== 'number') return undefined;
      return { kind: 'map', ...self, size, items: [], more: 0 };
    },
  },
  {
    shape: 'Set',
    prototype: Set.prototype,
    read(value, self) {
      const size = setSize(value);
      if (typeof size !== 'number') return undefined;
      return { kind: 'set', ...self, size, items: [], more: 0 };
    },
  },
  {
    shape: 'RegExp',
    prototype: RegExp.prototype,
    read(value, self) {
      const source = regExpSource(value);
      if (typeof source !== 'string' || value === RegExpPrototype) return undefined;
      let flags = '';
      for (let i = 0; i < REGEXP_FLAGS.length; i++) {
        const flag = REGEXP_FLAGS[i];
        if (flag?.[1](value) === true) flags += flag[0];
      }
      return { kind: 'regexp', ...self, source, flags };
    },
  },
  {
    shape: 'Date',
    prototype: Date.prototype,
    read(value, self) {
      const time = timeOf(value);
      return typeof time === 'number' ? { kind: 'date', ...self, time } : undefined;
    },
  },
  {
    shape: 'Error',
    prototype: Error.prototype,
    read(value, self) {
      const chain = prototypeChain(value);
      if (indexOf(chain, ErrorPrototype) < 0) return undefined;
      const name = inherited(chain, 'name');
      const message = inherited(chain, 'message');
      return {
        kind: 'error',
        ...self,
        name: typeof name === 'string' ? slice(name, 0, MAX_STRING) : 'Error',
        message: typeof message === 'string' ? slice(message, 0, MAX_STRING) : '',
      };
    },
  },
  {
    shape: 'ArrayBuffer',
    prototype: ArrayBuffer.prototype,
    read(value, self) {
      const length = bufferLength(value);
      if (typeof length !== 'number') return undefined;
      const bytes = new Bytes(value as ArrayBuffer);
      let text = '';
      for (let i = 0; i < min(length, 100); i++) {
        const byte = bytes[i] ?? 0;
        text += (i === 0 ? '' : ' ') + HEX[floor(byte / 16)] + HEX[byte % 16];
      }
      if (length > 100) text += ` ... ${length - 100} more byte${length > 101 ? 's' : ''}`;
      const entry: Property = {
        key: 'byteLength',
        symbol: false,
        hidden: true,
        value: { kind: 'number', value: length },
      };
      const content = `[Uint8Contents]: <${text}>`;
      return { kind: 'opaque', ...self, entries: [entry], shape: 'ArrayBuffer', content };
    },
  },
  opaque('Promise', Promise.prototype, () => true, '<pending>'),
  opaque('WeakSet', WeakSet.prototype, (value) => weakSetHas(value) !== undefined),
  opaque('WeakMap', WeakMap.prototype, (value) => weakMapHas(value) !== undefined),
  boxed('Number', Number.prototype),
  boxed('String', String.prototype),
  boxed('Boolean', Boolean.prototype),
  boxed('BigInt', BigInt.prototype),
  boxed('Symbol', Symbol.prototype),
];

const HEX = '0123456789abcdef';

function opaque(
  shape: string,
  prototype: object,
  is: (value: object) => boolean,
  content = '<items unknown>',
): BuiltIn {
  return {
    shape,
    prototype,
    read(value, self) {
      if (self.type === null || !is(value)) return undefined;
      return { kind: 'opaque', ...self, shape, content };
    },
  };
}

function boxed(shape: string, prototype: object): BuiltIn {
  const unbox = probe(prototype, 'valueOf');
  return {
    shape,
    prototype,
    read(value, self, serialise) {
      const primitive = unbox(value);
      if (primitive === undefined) return undefined;
      return { kind: 'boxed', ...self, shape, primitive: serialise(primitive) };
    },
  };
}

export function serialiseFunction(value: object, self: WithProperties, chain: object[]): Container {
  const name = inherited(chain, 'name');
  const text = typeof name === 'string' ? slice(name, 0, MAX_STRING) : '';
  const prototype = descriptorOf(value, 'prototype');
  // A class's `prototype` cannot be replaced; neither can that of a built-in, which is no `class`.
  if (
    prototype &&
    dataOf(prototype, 'writable') === false &&
    slice(sourceOf(value as () => void), 0, 5) === 'class'
  ) {
    const parent = chain[1] && inherited(prototypeChain(chain[1]), 'name');
    return {
      kind: 'class',
      ...self,
      name: hasOwn(value, 'name') ? text : '',
      parent: typeof parent === 'string' ? slice(parent, 0, MAX_STRING) : '',
    };
  }
  const variant = hasOwn(FUNCTION_VARIANTS, self.tag) ? self.tag : 'Function';
  return { kind: 'function', ...self, name: text, variant };
}

const FUNCTION_VARIANTS = { AsyncFunction: 1, GeneratorFunction: 1, AsyncGeneratorFunction: 1 };
