import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

// The project's own configuration, so that what is planted here would fail `npm run test:lint` too.
const eslint = new ESLint();

/** Lints a text as though it stood in a file, and returns the complaints of the fence. */
async function complaints(text: string, file = 'failure.ts'): Promise<string[]> {
  const filePath = `src/notebook/runtime/${file}`;
  const [result] = await eslint.lintText(text, { filePath });
  const fatal = result?.messages.filter((one) => one.fatal).map(({ message }) => message);
  expect(fatal).toEqual([]);
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'runtime/fence')
    .map(({ message }) => message);
}

/** Code that would ask what a program can change, and a word of the complaint. */
const planted: readonly (readonly [code: string, complaint: string])[] = [
  // Methods and getters of the language.
  ['const f = (list: number[]) => list.map((one) => one)', '"map"'],
  ['const f = (list: number[]) => list["push"](1)', '"push"'],
  ['const f = (list: number[]) => list?.slice?.(1)', '"slice"'],
  ['const f = (text: string) => text.trim()', '"trim"'],
  ['const f = (text: string) => /a/.test(text)', '"test"'],
  ['const f = (list: number[]) => { const { at } = list; return at }', '"at"'],
  ['const f = ({ at }: number[]) => at', '"at"'],
  ['const f = (map: Map<string, number>) => map.size', '"size"'],
  ['const f = (call: () => void) => call.call(null)', '"call"'],
  ['const f = (promise: Promise<void>) => promise.then()', '"then"'],
  ['const f = (value: any) => value.anything()', '"anything"'],
  ['const f = (descriptor: PropertyDescriptor) => descriptor.writable', '"writable"'],
  ['class A { field = (list: number[]) => list.pop() }', '"pop"'],
  // Globals, looked up when the program may have replaced them.
  ['const f = (value: object) => Object.keys(value)', 'global "Object"'],
  ['const f = (value: unknown) => JSON.stringify(value)', 'global "JSON"'],
  ['const f = (value: object) => Reflect.ownKeys(value)', 'global "Reflect"'],
  ['const f = () => new Map()', 'global "Map"'],
  ['const f = () => { throw new TypeError("no") }', 'global "TypeError"'],
  ['const f = () => globalThis', 'global "globalThis"'],
  ['class A { readonly field = new Set() }', 'global "Set"'],
  // Iteration.
  ['const f = (list: number[]) => { for (const one of list) void one }', 'iteration'],
  ['const f = async (list: number[]) => { for await (const one of list) void one }', 'iteration'],
  ['const f = (value: object) => { for (const key in value) void key }', 'for … in'],
  ['const f = (list: number[]) => [...list]', 'iterates'],
  ['const f = (call: (...all: number[]) => void, all: number[]) => call(...all)', 'iterates'],
  ['class A {}; const f = (all: []) => new A(...all)', 'iterates'],
  ['const f = (list: number[]) => { const [one] = list; return one }', 'iterates'],
  ['const f = ([one]: number[]) => one', 'iterates'],
  ['function* f() { yield 1 }', 'generator'],
  // Promises.
  ['const f = async (promise: Promise<void>) => { await promise }', 'safePromise'],
  ['async function f(value: object) { return value }', 'then'],
  ['const f = async (value: object) => value', 'then'],
  ['const f = () => import("./run.ts")', 'loaded before'],
  // Conversions.
  ['const f = (value: unknown) => `${value}`', 'narrow'],
  ['const f = (value: object) => `${value}`', 'narrow'],
  ['const f = (value: any) => "" + value', 'narrow'],
  ['const f = (value: any) => { let text = ""; text += value; return text }', 'narrow'],
  ['const f = (value: any) => value < 1', 'narrow'],
  ['const f = (value: any) => +value', 'narrow'],
  ['const f = (tag: (texts: TemplateStringsArray) => void) => tag`text`', 'tag'],
  // What is inherited.
  ['const f = (value: object) => "key" in value', 'hasOwn'],
  ['class A {}; const f = (value: object) => value instanceof A', 'instanceof'],
  ['const f = (all: Record<string, number>, key: string) => all[key]', 'inherited'],
  [
    'const f = (all: Record<string, number>, key: string) => { const { [key]: one } = all; return one }',
    'inherited',
  ],
  ['const f = (list: number[]) => { list[0] = 1 }', 'setter'],
  // Imports.
  ['import { inspect } from "../values/node-text/inspect.ts"; void inspect', 'imports itself'],
  ['import { compileCells } from "../source/compile.ts"; void compileCells', 'imports itself'],
  ['import type { Cell } from "../source/cell.ts"; export type A = Cell', 'imports itself'],
  ['import { parse } from "acorn"; void parse', 'imports itself'],
  ['import { linkProgram } from "./link/link.ts"; void linkProgram', 'Only run.ts'],
];

/** What is no use of anything that a program can change. */
const allowed = `
import { hasOwn, push, slice, type Dictionary } from './primordials.ts';
import { safePromise } from './safe-promise.ts';
import type { CompiledCell } from './link/link.ts';
import type { Value } from '../values/value.ts';

const { Map, Error } = globalThis;
const names = Object.keys(Math).map((name) => name);
const [first] = [...names];
interface Host { send(text: string): void; readonly load: () => Promise<void> }
class Counter {
  #count = 0;
  add(): number { return (this.#count += 1); }
}
export async function work(host: Host, cell: CompiledCell, value: Value, all: Dictionary<number>) {
  const list: number[] = [];
  for (let i = 0; i < cell.name.length; i++) push(list, i);
  const { name, ...rest } = cell;
  const counter = new Counter();
  all[name] = counter.add() + (all[first ?? ''] ?? 0);
  host.send(\`\${slice(name, 1)} \${list[0]} \${list.length}\`);
  if (hasOwn(value, 'entries') || value === undefined || !rest) throw new Error('no');
  const copy = { ...value, map: new Map() };
  void copy;
  await safePromise(host.load());
}
`;

describe('the fence of the runtime', () => {
  it.each(planted)('complains of %s', async (code, complaint) => {
    expect(await complaints(code)).toContainEqual(expect.stringContaining(complaint));
  });

  it('complains wherever in the runtime such code stands', async () => {
    const [code] = planted[0] ?? [''];
    for (const file of ['run.ts', 'serialise/serialise.ts', 'console/console.ts'])
      expect(await complaints(code, file)).toHaveLength(1);
  });

  it('lets code be that uses syntax, own properties and what was taken in time', async () => {
    expect(await complaints(allowed)).toEqual([]);
  });

  it('lets the linker be, which is done before the program runs', async () => {
    expect(
      await complaints('export const f = (list: number[]) => list.at(0)', 'link/link.ts'),
    ).toEqual([]);
  });
}, 120_000);
