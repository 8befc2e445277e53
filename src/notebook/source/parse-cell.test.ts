import { describe, expect, it } from 'vitest';
import { processorTime } from '../fixture/processor-time.ts';
import { SourceError } from './parse/parse-typescript.ts';
import { parseCell } from './parse-cell.ts';

/** Lists the names that a source declares, each as "kind name line:column". */
function namesOf(source: string): string[] {
  return parseCell(source).names.map(
    ({ kind, name, line, column }) => `${kind} ${name} ${line}:${column}`,
  );
}

describe('parseCell(source).code', () => {
  it('is the source without its types', () => {
    expect(parseCell('let x: number = 1').code).toBe('let x         = 1');
  });
});

describe('parseCell(source).names', () => {
  it.each<[source: string, names: string[]]>([
    ['const a = 1, b = 2\nlet c\nvar d', ['const a 1:7', 'const b 1:14', 'let c 2:5', 'var d 3:5']],
    ['function f<T>() {}\n  async function* g() {}', ['function f 1:10', 'function g 2:19']],
    ['abstract class A<T> {}', ['class A 1:16']],
    ['export const a: number = 1\nexport class B {}', ['const a 1:14', 'class B 2:14']],
    ['export default function f() {}', ['function f 1:25']],
    ['export default class {}', []],
    [
      'let { a, b: c, d = 1, ...e }: T = x',
      ['let a 1:7', 'let c 1:13', 'let d 1:16', 'let e 1:26'],
    ],
    ['let [a, , [b, { c }], ...d] = x', ['let a 1:6', 'let b 1:12', 'let c 1:17', 'let d 1:26']],
  ])('lists %j in order, with its line and column', (source, names) => {
    expect(namesOf(source)).toEqual(names);
  });

  it.each([
    'type A = 1; interface B {}',
    'declare const a: number; declare function f(): void',
    'namespace A { export type B = 1 }',
    "import { a } from 'b'",
    '{ let a; function f() {} }',
    'for (const a of b) {}',
    'a = 1; b.c = 2; (class D {}); (function f() {})',
  ])('leaves out what is no value, imported, or further in: %j', (source) => {
    expect(namesOf(source)).toEqual([]);
  });

  it('lists an overloaded function once, where it has its body', () => {
    expect(namesOf('function f(): void\nfunction f(a?: any) {}')).toEqual(['function f 2:10']);
  });
});

describe('parseCell(source).imports', () => {
  it('lists what is imported from where, under which name', () => {
    const source =
      "let x\nimport a, { b, c as d, 'e f' as g, type H } from 'nn'; import * as i from \"m\"";
    const { imports } = parseCell(source);
    expect(imports.map(({ specifier, names }) => [specifier, names])).toEqual([
      ['nn', ['default', 'b', 'c', 'e f']],
      ['m', ['*']],
    ]);
    expect(imports.map(({ locals }) => locals.map(({ name }) => name))).toEqual([
      ['a', 'b', 'd', 'g'],
      ['i'],
    ]);
    // Each name stands where its item of the list starts: `c as d` at the `c`, `* as i` at the `*`.
    expect(
      imports.flatMap(({ locals }) => locals.map(({ line, column }) => [line, column])),
    ).toEqual(
      ['a, {', 'b,', 'c as', "'e f'", '* as'].map((text) => [2, source.indexOf(text, 12) - 6 + 1]),
    );
  });

  it('finds where the string of each specifier stands in the source', () => {
    const source = 'import \'a\'\nimport { type B, c } from "d"';
    const { imports } = parseCell(source);
    expect(imports.map(({ start, end }) => source.slice(start, end))).toEqual(["'a'", '"d"']);
    expect(imports.map(({ line, column }) => [line, column])).toEqual([
      [1, 8],
      [2, 27],
    ]);
  });

  it('leaves out imports of types alone', () => {
    expect(parseCell("import type { A } from 'a'; import type B from 'b'").imports).toEqual([]);
  });

  it('keeps an import of which all names are types: the module is still loaded', () => {
    expect(parseCell("import { type A } from 'a'").imports).toMatchObject([
      { specifier: 'a', names: [], locals: [] },
    ]);
  });
});

describe('parseCell(source)', () => {
  it('throws a SourceError where the source is wrong or not erasable', () => {
    expect(() => parseCell('let x =')).toThrow(SourceError);
    expect(() => parseCell('enum A {}')).toThrow(SourceError);
  });

  it.each([
    ['a chain of twenty thousand calls', `const a = b${'.c()'.repeat(20_000)};`],
    ['a sum of a hundred thousand numbers', `const a = ${'1 + '.repeat(100_000)}1;`],
    ['fifty thousand brackets', `const a = ${'['.repeat(50_000)}${']'.repeat(50_000)};`],
    ['ten thousand functions in each other', `const a = ${'() => '.repeat(10_000)}1;`],
    ['a long condition', `const a = ${'b ? 1 : '.repeat(20_000)}2;`],
    ['a deep type', `let a: ${'Array<'.repeat(10_000)}number${'>'.repeat(10_000)};`],
    ['a deep pattern', `const ${'['.repeat(10_000)}a${']'.repeat(10_000)} = b;`],
  ])('reads %s, or says that it is too deep', (_, source) => {
    try {
      expect(parseCell(source).code).toHaveLength(source.length);
    } catch (error) {
      expect(error).toMatchObject({
        name: 'SourceError',
        message: 'This is nested too deep, or too long a chain, to be read',
      });
    }
  });

  it('reads thousands of names in about the time of as long a list', () => {
    // The least of three: the first is read by code that is not warm yet.
    const leastTime = (source: string) =>
      Math.min(...[1, 2, 3].map(() => processorTime(() => parseCell(source))));
    const names = Array.from({ length: 4_000 }, (_, i) => `const name${i} = ${i};\n`).join('');
    const list = `const list = [\n${"  'name', 'name',\n".repeat(4_000)}];`;
    expect(leastTime(names)).toBeLessThan(8 * leastTime(list));
  });
});
