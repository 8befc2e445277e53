import {
  descriptorOf,
  floor,
  hasOwn,
  indexOf,
  mapSize,
  min,
  probe,
  setSize,
  slice,
  sourceOf,
} from '../primordials.ts';
import { MAX_STRING, type Budget } from '../budget/budget.ts';
import { dataOf, inheritedText, prototypeChain } from './prototypes.ts';
import type { WithProperties, Property, ListValue, Value } from '../../values/value.ts';

/** Every object but a list. `read` makes it, the serialiser adds its contents. */
export type Container = Exclude<Extract<Value, WithProperties>, ListValue>;

/** A kind of object that only the engine can recognise: `read` returns undefined for any other. */
interface BuiltIn {
  shape: string;
  prototype: object;
  read(
    value: object,
    self: WithProperties,
    serialise: (value: unknown) => Value,
    budget: Budget,
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

/** The flags in the order of `RegExp.prototype.flags`, each with its getter. */
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

const BUILT_INS: BuiltIn[] = [
  collection('map', 'Map', Map.prototype, mapSize),
  collection('set', 'Set', Set.prototype, setSize),
  {
    shape: 'RegExp',
    prototype: RegExp.prototype,
    read(value, self, _, budget) {
      const source = regExpSource(value);
      if (typeof source !== 'string' || value === RegExpPrototype) return undefined;
      let flags = '';
      for (let i = 0; i < REGEXP_FLAGS.length; i++) {
        const flag = REGEXP_FLAGS[i];
        if (flag?.[1](value) === true) flags += flag[0];
      }
      return { kind: 'regexp', ...self, source: budget.takeName(source), flags };
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
    read(value, self, _, budget) {
      const chain = prototypeChain(value);
      if (indexOf(chain, ErrorPrototype) < 0) return undefined;
      const name = budget.takeName(inheritedText(chain, 'name', 'Error'));
      const message = budget.takeLines(inheritedText(chain, 'message'), MAX_STRING);
      return { kind: 'error', ...self, name, message };
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

/**
 * Makes the container that an object is, still without its contents.
 *
 * @param serialise serialises what is boxed
 */
export function toContainer(
  value: object,
  self: WithProperties,
  chain: object[],
  serialise: (value: unknown) => Value,
  budget: Budget,
): { container: Container; shape: string } {
  for (let i = 0; i < BUILT_INS.length; i++) {
    const builtIn = BUILT_INS[i];
    // A probe that fails throws inside, which is slow: only what may be that built-in is probed.
    if (!builtIn || (self.type !== null && indexOf(chain, builtIn.prototype) < 1)) continue;
    const container = builtIn.read(value, self, serialise, budget);
    if (container !== undefined) return { container, shape: builtIn.shape };
  }
  if (typeof value === 'function')
    return { container: functionOf(value, self, chain, budget), shape: 'Function' };
  return { container: { kind: 'object', ...self }, shape: 'Object' };
}

function collection(
  kind: 'map' | 'set',
  shape: string,
  prototype: object,
  sizeOf: (value: object) => unknown,
): BuiltIn {
  return {
    shape,
    prototype,
    read(value, self) {
      const size = sizeOf(value);
      return typeof size === 'number' ? { kind, ...self, size, items: [], more: 0 } : undefined;
    },
  };
}

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

function functionOf(
  value: object,
  self: WithProperties,
  chain: object[],
  budget: Budget,
): Container {
  const name = budget.takeName(inheritedText(chain, 'name'));
  const prototype = descriptorOf(value, 'prototype');
  // A class's `prototype` cannot be replaced; neither can that of a built-in, which is no `class`.
  if (
    prototype &&
    dataOf(prototype, 'writable') === false &&
    slice(sourceOf(value as () => void), 0, 5) === 'class'
  ) {
    const parent = chain[1] ? inheritedText(prototypeChain(chain[1]), 'name') : '';
    return {
      kind: 'class',
      ...self,
      name: hasOwn(value, 'name') ? name : '',
      parent: budget.takeName(parent),
    };
  }
  const variant = hasOwn(FUNCTION_VARIANTS, self.tag) ? self.tag : 'Function';
  return { kind: 'function', ...self, name, variant };
}

const FUNCTION_VARIANTS = { AsyncFunction: 1, GeneratorFunction: 1, AsyncGeneratorFunction: 1 };
