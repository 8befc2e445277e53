/** Type aliases and interfaces. */
export const types: readonly string[] = [
  'f(); type A = 1; (1)',
  `type A = {
  a: number
}

type B =
  | A
  | string

const x = 1`,
  'if (a) { type B = 1 } else { interface C {} }',
  `if (a) interface C {}
else f()`,
  'type T = abstract new (...args: any) => any',
  "type T = { +readonly [K in 'a']+?: 1 }",
  'type T = [a: string, b?: number, ...c: boolean[]]',
  'type T = (a: number) => a is string',
  "type T = A['b'][number]['c' | 'd']",
  'type T = -1 | 1n | `a` | true | null | undefined | void | never | unknown | object | symbol | bigint',
  'type T = this; type U = typeof this.x',
  `type T = A<B>
;[1]`,
  `type A<T> = T
type B = A<A<A<1>>>`,
  'interface A<T> extends B<T>, C { (a: number): void; new (): A<T>; m?<U>(a: U): void; get x(): 1; set x(v) }',
];
