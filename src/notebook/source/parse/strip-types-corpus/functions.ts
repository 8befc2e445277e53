/** Functions and methods. */
export const functions: readonly string[] = [
  `function f(): void
function f(a?: any) {}`,
  'function f([a, b]: [number, number] = [1,2]) {}',
  'const x = async function* <T>() {}',
  'let x = function (this: Foo) {}',
  'function f<T extends object = {}, const U = 1>(a: T, b?: U, ...c: any[]): asserts a is T {}',
  'function f(a?) {}',
  "function f({ a, b }: { a: number, b: string } = { a: 1, b: '' }): void {}",
  'function f([a]: number[], { b }: X): a is 1 {}',
  "function isString(x: unknown): x is string { return typeof x === 'string' }",
  'function assert(x: unknown): asserts x {}',
  '(function (x: number) {})(1)',
  `function f(
  a: number,
  b?: string,
): void {
}`,
  `function f(this: A) {}
function g(this: A,) {}
function h(this: A, b: number) {}`,
  'const o = { f(this: A, x) {}, set g(v: number) {}, get h(): number { return 1 } }',
  `function f(a: string): void;
function f(a: number): void;
function f(a: any) { return a }`,
];
