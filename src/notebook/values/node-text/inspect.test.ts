import { format } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialise } from '../../runtime/serialise/serialise.ts';
import { inspect } from './inspect.ts';

// Every expected text here is what Node itself prints: `util.format` is what its console.log uses.
const ours = (value: unknown): string => inspect(serialise(value));
const nodes = (value: unknown): string => format('%O', value);

class Neuron {
  weights = [1, 2];
  bias = 2;
}
class Layer extends Neuron {
  neurons = [new Neuron(), new Neuron()];
}
class Vector extends Float64Array {}
class Mapper extends Map<unknown, unknown> {}
class List extends Array {}
class Tagged {
  a = 1;
}
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, { value: 'tag' });
const named = <T extends object>(value: T, more: object): T => Object.assign(value, more);
const sequence = (length: number, item: (i: number) => unknown): unknown[] =>
  Array.from({ length }, (_, i) => item(i));
/** Returns the numbers from 0 on, so many of them. */
const numbers = (length: number): unknown[] => sequence(length, (i) => i);
const cyclic: Record<string, unknown> = { name: 'loop' };
cyclic['self'] = cyclic;
cyclic['list'] = [cyclic, { cyclic }];
const twoLoops: Record<string, unknown> = { a: cyclic };
twoLoops['b'] = { twoLoops };
const loopingMap = new Map<unknown, unknown>();
loopingMap.set('me', loopingMap).set(loopingMap, 1);
const sparse: unknown[] = [1, 2];
sparse[9] = 3;
const accessor = (functions: PropertyDescriptor): object =>
  Object.defineProperty({}, 'a', { ...functions, enumerable: true });
const nothing = (properties: object): object => Object.assign(Object.create(null), properties);

const VALUES: Record<string, unknown[]> = {
  primitives: [
    0,
    -0,
    1,
    -1.5,
    NaN,
    Infinity,
    -Infinity,
    1e21,
    1e-7,
    0.1 + 0.2,
    123456789.123,
    2 ** 53,
    true,
    false,
    null,
    undefined,
    1n,
    -(10n ** 30n),
    Symbol('s'),
    Symbol(),
    Symbol.iterator,
    Symbol('a\nb'),
  ],
  strings: [
    '',
    'a',
    "it's",
    'say "hi"',
    `it's "so"`,
    'it\'s "so" `really`',
    "${'x'}",
    'a\'"${b}',
    'a\nb',
    'tab\t',
    '\\',
    '\0\x07\x1b[31m',
    '\x7f\x9f',
    '\ud800',
    'x\udc00y',
    '😀',
    'e\u0301',
    'x'.repeat(100),
    'ab\n'.repeat(40),
    'x'.repeat(10_001),
    'x'.repeat(10_002),
    "'".repeat(120),
    '\u2028',
    '日本語',
  ],
  arrays: [
    [],
    [1],
    [1, 2, 3],
    [[]],
    [[[]]],
    [[[[]]]],
    [[[[1]]]],
    [[[[[1]]]]],
    ['a', 'b'],
    [undefined, null],
    [-0],
    [,],
    [, 1],
    [1, , 2],
    [1, , , 2, ,],
    sparse,
    new Array(3),
    new Array(200),
    numbers(6),
    numbers(7),
    sequence(27, (i) => i * 1000),
    numbers(100),
    numbers(101),
    sequence(102, (i) => `${i}`),
    sequence(150, (i) => (i === 100 ? 'odd' : i)),
    sequence(10, (i) => 'word'.repeat(i)),
    sequence(8, (i) => [i, i]),
    sequence(30, (i) => ({ i })),
    sequence(9, (i) => 10n ** BigInt(i)),
    sequence(12, () => 'x'.repeat(20)),
    sequence(7, () => 'a long item that does not fit beside others'),
    named([1, 2], { extra: 'yes' }),
    named(numbers(7), { extra: 1 }),
    named(numbers(100), { extra: 1 }),
    named(numbers(101), { extra: 1 }),
    named([], { only: 1 }),
    named([, 1], { '-1': 2, '01': 3 }),
    sequence(20, () => '日本'),
    sequence(20, (i) => (i % 2 ? '😀' : 'ab')),
    sequence(8, (i) => (i === 3 ? undefined : i)),
    List.from([1, 2]),
    new List(),
    Object.setPrototypeOf([1], null),
    [1.5, -2.25, 1e-9, 3, 4, 5, 6, 7],
    [[1, 2, [3, 4, [5, [6]]]], { a: { b: { c: {} } } }],
  ],
  objects: [
    {},
    { a: 1 },
    { a: { b: { c: { d: 1 } } } },
    { a: { b: { c: {} } } },
    { a: { b: { c: [] } } },
    { a: { b: { c: [1] } } },
    { 'a-b': 1, 1: 2, $: 3, _x: 4, ü: 5, '': 6, "it's": 7, __proto__: null },
    { [Symbol('k')]: 1, [Symbol()]: { x: 2 } },
    { ['__proto__']: 1 },
    accessor({ get: () => 1 }),
    accessor({ set() {} }),
    accessor({ get: () => 1, set() {} }),
    { f() {}, g: () => 1, h: class {} },
    { undefined, null: null },
    { a: 'x'.repeat(70) },
    { a: 'x'.repeat(71), b: 1 },
    { a: 'x'.repeat(30), b: 'y'.repeat(30) },
    { a: 'x'.repeat(28), b: 'y'.repeat(29) },
    { text: 'line one\nline two' },
    { text: 'a long first line of text, long enough to be broken\nand a second line of text' },
    { a: { b: 1 }, c: { d: { e: 2 } }, f: [1, [2, [3]]] },
    {
      matrix: [
        [1, 2],
        [3, 4],
      ],
      vector: sequence(20, (i) => i / 7),
    },
    nothing({}),
    nothing({ a: 1 }),
    { in: nothing({ a: nothing({ b: nothing({ c: 1 }) }) }) },
    Object.create({ a: 1 }),
    Object.create(Object.create(null)),
    Object.create(Neuron.prototype),
    Neuron.prototype,
    Object.prototype,
    Object.defineProperty({}, 'hidden', { value: 1 }),
    Object.defineProperty({ a: 1 }, Symbol('h'), { value: 1 }),
    (function () {
      // eslint-disable-next-line prefer-rest-params -- an arguments object is what is to be printed
      return arguments;
    })(),
    Math,
    JSON,
    Reflect,
    globalThis.Atomics,
    { constructor: 1 },
    { constructor: Neuron },
    { a: [{ b: { c: 1 } }] },
    { length: 3, 0: 'a' },
    { a: undefined, b: -0, c: NaN, d: 1n, e: Symbol('e') },
    [{ id: 1, name: 'Alice', height: 1.65, weight: 54.4, features: [-2, -1], label: 1 }],
    Object.fromEntries(sequence(30, (i) => [`key${i}`, i]) as [string, unknown][]),
  ],
  classes: [
    new Neuron(),
    new Layer(),
    [new Neuron()],
    { layer: new Layer() },
    { a: { b: { layer: new Layer() } } },
    new Tagged(),
    new (class {})(),
    new (class {
      a = 1;
    })(),
    new (class A {
      static b = 1;
    })(),
    { [Symbol.toStringTag]: 'T' },
    { [Symbol.toStringTag]: 'T', a: 1 },
    new (class Foo {
      #secret = 1;
      get open() {
        return this.#secret;
      }
    })(),
    new (class extends Neuron {})(),
    Neuron,
    Layer,
    class {},
    class extends Neuron {},
    named(class S {}, { a: 1 }),
    class N extends Object {},
    Object.setPrototypeOf(class Z {}, null),
  ],
  functions: [
    function f() {},
    () => 1,
    async () => 1,
    function* g() {},
    async function* h() {},
    async function k() {},
    Math.max,
    Map,
    named(function f() {}, { a: 1 }),
    { f: named(() => 1, { a: 1 }) },
    [[[named(function deep() {}, { a: 1 })]]],
    Symbol,
    Object,
    parseInt,
    Object.defineProperty(() => 1, 'name', { value: '' }),
    function f() {}.bind(null),
    { method() {} }.method,
    Object.setPrototypeOf(function f() {}, null),
  ],
  collections: [
    new Map(),
    new Map([[1, 2]]),
    new Map<unknown, unknown>().set('a', { b: 1 }).set({ k: 1 }, [1, 2]),
    new Map([[1, new Map([[2, new Map([[3, new Map([[4, 5]])]])]])]]),
    new Set(),
    new Set([1, 'a', [1]]),
    new Set(numbers(120)),
    new Set(numbers(10)),
    new Map(sequence(101, (i) => [i, i]) as [number, number][]),
    new Map(sequence(12, (i) => [`key ${i}`, i]) as [string, number][]),
    named(new Map([[1, 2]]), { extra: 1 }),
    named(new Set([1]), { extra: 1 }),
    new Mapper(),
    new Mapper([[1, 2]]),
    { map: new Map([['a', new Neuron()]]), set: new Set(['x']) },
    loopingMap,
    new WeakMap(),
    new WeakSet(),
    { w: new WeakMap() },
    [[[new WeakSet()]]],
    [[[new Map()]]],
    [[[new Map([[1, 1]])]]],
    Object.setPrototypeOf(new Map([[1, 2]]), null),
    Object.setPrototypeOf(new Set([1]), null),
    new Promise(() => {}),
    { p: new Promise(() => {}) },
    named(new Promise(() => {}), { a: 1 }),
  ],
  'typed arrays': [
    new Float64Array(3),
    new Float64Array([1.5, -0, NaN]),
    new Uint8Array(),
    new Uint8Array(numbers(20) as number[]),
    new Int32Array(120),
    new BigInt64Array([1n, -2n]),
    new Float32Array([0.1, 0.2]),
    new Vector(2),
    named(new Uint8Array(2), { a: 1 }),
    { weights: new Float64Array([1, 2]) },
    [[[new Float64Array(2)]]],
    new Uint8ClampedArray(8),
    new ArrayBuffer(0),
    new ArrayBuffer(3),
    new Uint8Array([1, 171, 255]).buffer,
    new ArrayBuffer(101),
    new ArrayBuffer(150),
    { b: new ArrayBuffer(2) },
  ],
  'built-in values': [
    new Date(0),
    new Date(NaN),
    new Date('2026-11-22'),
    named(new Date(0), { a: 1 }),
    [new Date(1)],
    /a/,
    /a\/b/dgimsuy,
    /[a&&b]/v,
    named(/a/, { a: 1 }),
    { r: /x/g },
    new RegExp(''),
    new Number(1),
    new Number(-0),
    new String('a'),
    new Boolean(false),
    Object(1n),
    Object(Symbol('s')),
    named(new String('abc'), { a: 1 }),
    named(new Number(3), { x: 1 }),
    [new String('x')],
    new (class MyDate extends Date {})(0),
    new (class Celsius extends Number {})(3),
    new (class Pattern extends RegExp {})('x'),
    Object(''),
  ],
  circular: [
    cyclic,
    [cyclic],
    twoLoops,
    { twoLoops, cyclic },
    named([1], { cyclic }),
    new Set([cyclic]),
  ],
};

/** Returns Node's text of errors without the lines of their stacks. */
const withoutStacks = (text: string): string =>
  text.replace(
    /\n +(at |\.\.\. (\d+ lines|collapsed \d+ duplicate lines) matching)[^\n]*?(?= \{\n|,\n|\n|$)/g,
    '',
  );

describe('inspect(serialise(value)) prints what Node prints', () => {
  for (const [group, values] of Object.entries(VALUES)) {
    it(`for ${values.length} ${group}`, () => {
      for (const value of values) expect(ours(value)).toBe(nodes(value));
    });
  }

  it('for errors, but for their stacks', () => {
    class ValidationError extends RangeError {}
    class Odd extends Error {}
    class OwnName extends Error {
      override name = 'Mine';
    }
    const errors = [
      new Error('plain'),
      new TypeError('two\nlines'),
      new ValidationError('x'),
      new Odd('x'),
      new OwnName('x'),
      new Error('why', { cause: new RangeError('because') }),
      named(new Error('m'), { code: 1, text: 'a' }),
      new AggregateError([new Error('one'), 2], 'all'),
      [new Error('a')],
      { e: new Error('two\nlines') },
      { a: 1, e: named(new Error('m'), { code: 1 }) },
      new Map([['e', new Error('a')]]),
      sequence(8, (i) => new Error(`${i}`)),
      [[[[new Error('deep')]]]],
      [[[named(new Error('deep'), { code: 1 })]]],
    ];
    for (const error of errors) expect(ours(error)).toBe(withoutStacks(nodes(error)));
    // Vitest writes 'Error: ' here; Node alone writes 'Error'.
    expect(ours(new Error(''))).toBe('Error');
  });

  const leaf = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.bigInt(),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { maxLength: 9 }),
      fc.dictionary(fc.string({ maxLength: 12 }), tie('tree'), { maxKeys: 6 }),
      fc.array(fc.tuple(tie('tree'), tie('tree')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
      fc.array(tie('tree'), { maxLength: 4 }).map((items) => new Set(items)),
      tie('tree').map((bias) => Object.assign(new Neuron(), { bias })),
    ),
  }));

  it('for any tree of arrays, objects, maps, sets and instances', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(ours(value)).toBe(nodes(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('for lists of 0 to 120 numbers of any kind', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.integer({ min: -9, max: 99 }),
      fc.float({ min: -1, max: 1 }),
    );
    for (let length = 0; length <= 120; length++) {
      const lists = fc.sample(fc.array(number, { minLength: length, maxLength: length }), 5);
      for (const list of [...lists, sequence(length, (i) => i - 50)]) {
        expect(ours(list)).toBe(nodes(list));
        expect(ours({ deep: { list } })).toBe(nodes({ deep: { list } }));
      }
    }
  });

  it('for strings with quotes, line breaks and escapes', () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '"', '`', '$', '{', '\n', '\\', 'a', '\x1b', '\ud83d', '\ude00'),
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, (value) => {
        expect(ours({ value })).toBe(nodes({ value }));
      }),
      { numRuns: 1000 },
    );
  });
});
