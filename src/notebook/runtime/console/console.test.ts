import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../fixture/processor-time.ts';
import { outputsOf } from '../../fixture/printed.ts';
import type { NotebookConsole } from './console.ts';
import type { Output } from '../../values/output.ts';
import { outputText } from '../../values/node-text/output-text.ts';

type Program = (console: NotebookConsole) => void;

const ours = (program: Program): string =>
  outputsOf(program)
    .map((output) => `${outputText(output)}\n`)
    .join('');

/** Returns what Node's own console writes for the same program, stdout and stderr together. */
function nodes(program: Program): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  program(new Console({ stdout: stream, stderr: stream }) as NotebookConsole);
  return text;
}

function same(program: Program): void {
  expect(ours(program)).toBe(nodes(program));
}

class Point {
  x = 1;
  y = 2;
}
class Money {
  toString(): string {
    return '5 €';
  }
}

describe('a console prints what Node prints', () => {
  const ARGUMENTS: unknown[][] = [
    [],
    [''],
    ['a'],
    ['a', 'b'],
    ['a', 1, [1, 2], { a: 'x' }],
    [1, 'a'],
    [undefined],
    [null, NaN, -0],
    ['100%'],
    ['100%', 1],
    ['%'],
    ['%', 1],
    ['%%'],
    ['%%', 1],
    ['%s', 'a'],
    ['%s', 1],
    ['%s', -0],
    ['%s', 12n],
    ['%s', null],
    ['%s', undefined],
    ['%s', Symbol('a')],
    ['%s', [1, [2, [3]]]],
    ['%s', { a: { b: 1 } }],
    ['%s', new Point()],
    ['%s', new Money()],
    ['%s', () => 1],
    ['%s', class A {}],
    ['%s', new Date(0)],
    ['%s', Object.create(null)],
    ['%s and %s', 'a'],
    ['%s', 'a', 'b', { c: 1 }],
    ['%s', { toString: () => 'own' }],
    ['%d', 1.5],
    ['%d', '42'],
    ['%d', 'x'],
    ['%d', 12n],
    ['%d', {}],
    ['%d', []],
    ['%d', Symbol('a')],
    ['%d', -0],
    ['%i', 42.9],
    ['%i', '42.9px'],
    ['%i', {}],
    ['%i', 5n],
    ['%i', Symbol('a')],
    ['%f', '1.5abc'],
    ['%f', 'abc'],
    ['%f', Symbol('a')],
    ['%f', 2n],
    ['%j', { a: [1, 'x'] }],
    ['%j', undefined],
    ['%j', 'a'],
    ['%o', [1, { a: 1 }]],
    ['%o', { a: { b: { c: { d: { e: { f: 1 } } } } } }],
    ['%O', { a: { b: { c: { d: 1 } } } }],
    ['%O and %O', [1], { a: 1 }],
    ['%c red', 'color: red'],
    ['%cred%c', 'a', 'b', 'c'],
    ['%x', 1],
    ['%s%%', 50],
    ['a%sb%dc', 1, 2, 3],
    ['%', '%s', 1],
    ['epoch %d: loss %f', 3, 0.25],
    ['%s', 'a\nb'],
    ['%%%s%%', 'x'],
    ['%5d', 1],
    ['%s%', 1],
    ['%S', 1],
  ];
  it(`for log with ${ARGUMENTS.length} lists of arguments`, () => {
    for (const args of ARGUMENTS) same((console) => console.log(...args));
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    same((console) => console.log('%j', circular));
  });

  it('for log with any first string', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', 's', 'd', 'i', 'f', 'j', 'O', 'c', 'x', ' '),
    });
    const args = fc.array(
      fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant([1]), fc.constant({ a: 1 })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(text, args, (first, rest) => same((console) => console.log(first, ...rest))),
      { numRuns: 1000 },
    );
  });

  it('for groups, counts, assertions, dir and the five streams', () => {
    same((console) => {
      console.info('i');
      console.debug('d');
      console.warn('w %s', 1);
      console.error('e');
      console.group('outer', 1);
      console.log('two\nlines');
      console.log({ a: 'x'.repeat(60), b: 'y'.repeat(20) });
      console.groupCollapsed();
      console.log('');
      console.table([{ a: 1 }]);
      console.groupEnd();
      console.log('back');
      console.groupEnd();
      console.groupEnd();
      console.log('out');
      console.count();
      console.count('x');
      console.count();
      console.countReset();
      console.count();
      console.count(5);
      console.assert(true, 'not printed');
      console.assert(false);
      console.assert(false, 'said %s', 'so');
      console.assert(0, { a: 1 });
      console.dir({ a: { b: { c: { d: 1 } } } });
      console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
      console.dir({ a: { b: { c: { d: { e: 1 } } } } }, { depth: null });
      console.dir([1], { showHidden: true });
      console.dirxml({ a: 1 }, 2);
      console.clear();
    });
  });

  const table = (...rows: unknown[]): unknown[] => [rows];
  const TABLES: unknown[][] = [
    [[]],
    [[1, 2, 3]],
    [['a', 'b']],
    table([1, 2], [3, 4]),
    table({ a: 1, b: 2 }, { a: 3, c: 4 }),
    [[{ a: 1 }, 5, [7]]],
    [{}],
    [{ a: 1, b: 'x' }],
    [{ r1: { c: 1 }, r2: { d: 2 } }],
    [[{ a: 1, b: 2 }], ['b']],
    [[{ a: 1, b: 2 }], ['b', 'x']],
    [[1, 2], ['a']],
    [[{ a: 1 }], []],
    [new Map<unknown, unknown>().set('a', 1).set({ b: 1 }, [1, 2, 3, 4, 5])],
    [new Set([1, 'a', { x: 1 }])],
    [new Map()],
    [5],
    ['text'],
    [null],
    [undefined],
    [[new Point(), new Point()]],
    [new Float64Array([1.5, 2])],
    [[{ deep: { a: 1 } }, { deep: { a: { b: 1 } } }, { deep: { a: 1, b: 2, c: 3 } }]],
    [[{ list: [1, 2, 3, 4, 5] }]],
    [[{ f() {}, s: Symbol('s'), n: null, u: undefined, d: new Date(0) }]],
    [[{ 日本: 'あ', e: '😀', accent: 'e\u0301' }]],
    [[[1], , [3]]],
    [[{ 2: 'b', 1: 'a', z: 0 }]],
    [[undefined, null]],
    [[{ text: "it's\n" }]],
    table({ name: 'Alice', height: -2, label: 1 }, { name: 'Bob', height: 25.5, label: 0 }),
    [[[]]],
    [[{}, {}]],
    [() => 1],
  ];
  it(`for ${TABLES.length} tables`, () => {
    for (const [data, columns] of TABLES)
      same((console) => console.table(data, columns as string[]));
  });

  it('for any table of records', () => {
    const cell = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.array(fc.integer()),
      fc.dictionary(fc.string(), fc.integer()),
    );
    const row = fc.oneof(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', '__proto__x'), cell),
      cell,
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(row), fc.dictionary(fc.string(), row)), (data) =>
        same((console) => console.table(data)),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a console', () => {
  it('prints no stack in a trace', () => {
    expect(ours((console) => console.trace())).toBe('Trace\n');
    expect(ours((console) => console.trace('at %d', 1, [2]))).toBe('Trace: at 1 [ 2 ]\n');
  });

  it('prints no times, so that every run prints the same', () => {
    const text = ours((console) => {
      console.timeEnd('never begun');
      console.time('fit');
      console.timeLog('fit', 'epoch', 1);
      console.timeEnd('fit');
      console.timeEnd('fit');
    });
    const note = '(time not shown: every run must print the same)';
    expect(text).toBe(`fit: ${note} epoch 1\nfit: ${note}\n`);
  });

  it('works with its methods taken off', () => {
    const text = ours(({ log, group, table, count }) => {
      group('g');
      log(1);
      count();
      table([1]);
    });
    expect(text).toContain('g\n  1\n  default: 1\n  ┌');
  });

  it('keeps the values, and where each string stands between them', () => {
    const [output] = outputsOf((console) => console.log('w', [0.5], 'b'));
    expect(output).toMatchObject({
      kind: 'text',
      stream: 'log',
      parts: ['w', ' ', { kind: 'list', items: [{ kind: 'number', value: 0.5 }] }, ' ', 'b'],
    });
  });

  it('throws nothing and stays quick, whatever it is given', () => {
    const fail = (): never => {
      throw new Error('trap');
    };
    const traps = new Proxy({}, { get: () => fail });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    const wide = Array.from({ length: 2e5 }, (_, i) => i);
    const values: unknown[] = [
      new Proxy({}, traps),
      new Proxy([1], traps),
      new Proxy(() => 1, traps),
      revoked.proxy,
      { toString: fail, toJSON: fail, valueOf: fail, [Symbol.toPrimitive]: fail },
      Object.defineProperty({}, 'a', { get: fail, enumerable: true }),
      cyclic,
      wide,
      Object.fromEntries(wide.slice(0, 2e4).map((i) => [`k${i}`, i])),
      Array.from({ length: 500 }, (_, i) => ({ [`k${i}`]: i })),
      'x'.repeat(2e6),
      Symbol('s'),
      10n ** 100n,
    ];
    // What the large ones are to write for Node, once.
    const large = values.slice(7, 11);
    const once = processorTime(() => inspect(large, { maxArrayLength: Infinity }));
    let outputs: Output[] = [];
    const print = (console: NotebookConsole) => {
      for (const value of values) {
        const methods = Object.values(console) as ((...args: unknown[]) => void)[];
        for (const method of methods) method(value);
        for (const method of methods)
          method('%s %d %i %f %j %o %O', ...Array(7).fill(value), value);
        console.table([value, { value }], [value] as string[]);
        console.table({ value }, value as string[]);
        console.dir(value, value as object);
      }
      console.log(...Array(5e4).fill(1));
    };
    const all = processorTime(() => {
      outputs = outputsOf(print);
      for (const output of outputs) expect(typeof outputText(output)).toBe('string');
    });
    // Some hundreds of calls print each of them, and more than one may read.
    expect(all).toBeLessThan(100 * once);
  }, 180_000);

  it('emits data that can be cloned', () => {
    const outputs = outputsOf((console) => {
      console.log(Symbol('s'), () => 1, new Map([[class A {}, 1n]]), new Error('e'), [, -0]);
      console.table([{ a: () => 1 }]);
    });
    expect(structuredClone(outputs)).toEqual(outputs);
  });
});
