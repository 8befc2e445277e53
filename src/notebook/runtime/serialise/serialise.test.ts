import { describe, expect, it } from 'vitest';
import { processorTime } from '../../fixture/processor-time.ts';
import { createConsole } from '../console/console.ts';
import { serialise } from './serialise.ts';
import { inspect } from '../../values/node-text/inspect.ts';
import type { Output } from '../../values/output.ts';
import { Budget } from '../budget/budget.ts';

const text = (value: unknown): string => inspect(serialise(value));

describe('serialise(value)', () => {
  it('calls no getter, no conversion, no iterator and no inspect hook', () => {
    const calls: string[] = [];
    const spy = (name: string) => (): never => {
      calls.push(name);
      throw new Error(name);
    };
    class Trap extends Map {
      get field(): never {
        return spy('getter')();
      }
      override toString = spy('toString');
      override get size(): number {
        return spy('size')();
      }
      override get [Symbol.toStringTag](): string {
        return spy('tag')();
      }
    }
    for (const hook of [
      Symbol.iterator,
      Symbol.toPrimitive,
      Symbol.for('nodejs.util.inspect.custom'),
    ]) {
      Object.defineProperty(Trap.prototype, hook, { value: spy(String(hook)) });
    }
    const trap = new Trap();
    Object.defineProperty(trap, 'own', { get: spy('own'), enumerable: true });
    const error = new Error();
    for (const key of ['name', 'message', 'stack'])
      Object.defineProperty(error, key, { get: spy(key) });
    const odd = Object.defineProperty(function f() {}, Symbol.hasInstance, {
      value: spy('hasInstance'),
    });
    const instance = { toJSON: spy('toJSON'), constructor: odd };
    const tagged = Object.defineProperty({}, Symbol.toStringTag, { get: spy('tag') });
    serialise([trap, error, instance, tagged, Object.defineProperty([], 0, { get: spy('item') })]);
    expect(calls).toEqual([]);
    expect(text(Object.defineProperty({}, 'x', { get: spy('x'), enumerable: true }))).toBe(
      '{ x: [Getter] }',
    );
  });

  it('survives proxies that throw, lie or are revoked', () => {
    const fail = (): never => {
      throw new Error('trap');
    };
    const thrower = new Proxy({}, { get: () => fail });
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    const liar = new Proxy([1], {
      getOwnPropertyDescriptor: (target, key) =>
        key === 'length'
          ? { value: 1e300, writable: true, enumerable: false, configurable: false }
          : Reflect.getOwnPropertyDescriptor(target, key),
    });
    const endless: object = new Proxy({}, { getPrototypeOf: () => endless });
    const manyKeys = new Proxy(
      {},
      { ownKeys: () => Array.from({ length: 1e5 }, (_, i) => `k${i}`) },
    );
    for (const handler of [thrower, {}]) {
      const hostile = new Proxy({ a: 1 }, handler);
      expect(typeof text([hostile, new Proxy(() => 1, handler), { hostile }])).toBe('string');
    }
    expect(text(revoked.proxy)).toBe('<Revoked Proxy>');
    expect(text(new Proxy({ a: 1 }, {}))).toBe('{ a: 1 }');
    expect(text(new Proxy({}, thrower))).toBe('<Unreadable>');
    for (const value of [liar, endless, manyKeys]) expect(typeof text(value)).toBe('string');
  });

  it('is quick and small for enormous values', { timeout: 180_000 }, () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 1e5; i++) deep = [deep];
    const wide = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`key${i}`, i]));
    const long = Array.from({ length: 2e5 }, (_, i) => i);
    const cube = Array.from({ length: 100 }, () =>
      Array.from({ length: 100 }, () => Array(100).fill('x')),
    );
    const strings = Array.from({ length: 100 }, () => Array(100).fill('x'.repeat(1e5)));
    let prototypes: object = {};
    for (let i = 0; i < 1e5; i++) prototypes = Object.create(prototypes) as object;
    const map = new Map(long.map((i) => [i, i]));
    const values = [
      deep,
      wide,
      long,
      cube,
      strings,
      'x'.repeat(1e8),
      prototypes,
      map,
      new Set(long),
      new Float64Array(1e6),
      new Array(2 ** 32 - 1),
    ];
    // As much work as the longest of them is, if it is looked at once.
    const once = processorTime(() => JSON.stringify(wide) + JSON.stringify(long) + cube.join());
    for (const value of values) {
      let written = '';
      expect(processorTime(() => (written = text(value)))).toBeLessThan(50 * once);
      expect(written.length).toBeLessThan(3_000_000);
    }
    expect(processorTime(() => serialise(deep, { depth: Infinity }))).toBeLessThan(25 * once);
    expect(text(long)).toMatch(/\.\.\. 199900 more items\n\]$/);
  });

  it('gives data that is free of the program', () => {
    const value = serialise({ f: () => 1, s: Symbol('s'), date: new Date(0), e: new Error('e') });
    expect(structuredClone(value)).toEqual(value);
  });
});

interface Replacement {
  object: object;
  key: PropertyKey;
  before: PropertyDescriptor | undefined;
  after: PropertyDescriptor;
}

const { defineProperty, deleteProperty } = Reflect;
const { setPrototypeOf } = Object;

/** Makes a property without a prototype, on which the next replacement may plant something. */
const bare = (descriptor: PropertyDescriptor): PropertyDescriptor =>
  setPrototypeOf(descriptor, null);

function replacement(object: object, key: PropertyKey, value: unknown): Replacement {
  const before = Object.getOwnPropertyDescriptor(object, key);
  const after = bare({ value, writable: true, configurable: true });
  return { object, key, before: before && bare(before), after };
}

/** Runs `action` with the replacements in place, using nothing that they may have replaced. */
function withReplaced(replacements: Replacement[], action: () => void): void {
  const { length } = replacements;
  try {
    for (let i = 0; i < length; i++) {
      const { object, key, after } = replacements[i] as Replacement;
      defineProperty(object, key, after);
    }
    action();
  } finally {
    for (let i = length - 1; i >= 0; i--) {
      const { object, key, before } = replacements[i] as Replacement;
      if (before) defineProperty(object, key, before);
      else deleteProperty(object, key);
    }
  }
}

describe('beside a program that replaced the built-ins', () => {
  it('a console serialises and emits the same as before, and throws nothing', () => {
    class Neuron {
      weights = [1, 2];
    }
    // Made beforehand: a constructor that is given a list asks the list's iterator.
    const map = new Map([[1, { a: 2 }]]);
    const set = new Set([1]);
    const run = (outputs: Output[]): void => {
      let count = 0;
      const budget = new Budget();
      const console = createConsole(
        (output) => (outputs[count++] = output),
        () => budget.begin(),
      );
      console.log('%s is %d', 'a', 1, [1, [2]], new Neuron(), map, set);
      console.log(
        /a/g,
        new Date(0),
        new Float64Array(2),
        Symbol('s'),
        () => 1,
        new Error('e'),
        new Number(1),
      );
      console.log('%j %o %s', { a: 1 }, [1], { b: 2 });
      console.table([{ a: 1, b: [1, 2, 3, 4] }, 5]);
      console.group('g');
      console.assert(false, 'no');
      console.dir({ a: 1 }, { depth: 0 });
      console.count();
      console.time();
      console.timeEnd();
      console.trace('t');
      console.groupEnd();
    };
    const before: Output[] = [];
    run(before);
    const after: Output[] = Array.from({ length: before.length }, () => before[0] as Output);

    const broken = (): never => {
      throw new Error('broken');
    };
    const { iterator } = Symbol;
    /** The names that are replaced in each object, in words; and its iterator. */
    const targets: [object, string, symbol?][] = [
      [Array.prototype, 'map push join slice includes indexOf forEach reduce', iterator],
      [String.prototype, 'slice includes split replace replaceAll repeat charCodeAt', iterator],
      [Object.prototype, 'toString hasOwnProperty valueOf get set value depth enumerable nodes'],
      [Function.prototype, 'call apply bind toString'],
      [Map.prototype, 'entries forEach size', iterator],
      [Set.prototype, 'values forEach size', iterator],
      [RegExp.prototype, 'exec test toString flags source'],
      [JSON, 'stringify'],
      [Reflect, 'ownKeys getOwnPropertyDescriptor apply getPrototypeOf defineProperty'],
      [Object, 'keys entries is hasOwn create defineProperty'],
      [Math, 'min max floor'],
      [globalThis, 'String Uint8Array parseInt Reflect JSON Math'],
    ];
    const replacements = targets.flatMap(([object, names, symbol]) =>
      [...names.split(' '), ...(symbol ? [symbol] : [])].map((key) =>
        replacement(object, key, broken),
      ),
    );
    withReplaced(replacements, () => run(after));
    expect(after).toEqual(before);
  });
});
