/** Classes, their fields and methods. */
export const classes: readonly string[] = [
  `class A { x
: number
;['y'] = 1 }`,
  `class A { x: number
['y'] = 1 }`,
  `class A { x?: number
*gen() {} }`,
  `class A { declare x: number
['y'] = 1 }`,
  `class A { z = 1
private ['y'] = 1 }`,
  `class A { z = 1
public *y() {} }`,
  "class A { z = 1; public static ['y'] = 1 }",
  `abstract class A { abstract x: number; abstract get y(): number
 abstract m(): void }`,
  'const a = class<T> implements I {}',
  'class A { static readonly = 1; private static = 2; private get = 3; private readonly readonly = 4 }',
  'let x = class<T> extends Y<T> implements Z<T>, W {}',
  'class A { isThis(): this is B { return true } }',
  `class A { f = 1;
[k: string]: number
['x'] = 1 }`,
  `class A { m(): void
m(a?: any) {}
[x] = 1 }`,
  'class A { private in = 1; public instanceof() {} }',
  `class A { get: number
set: number
static: number
foo() {} }`,
  `class A { get?: number
foo() {} }`,
  'class A { static get: number; static set: number = 1 }',
  `class A { async: boolean
foo() {} }`,
  'class A extends B { override x = 1; override m() {} protected override readonly y: number = 1; static override z() {} public override async *q() {} }',
  'class A { public constructor() {} private constructor2() {} }',
  'class A { constructor(); constructor(a?: number) {} }',
  'class A { readonly #x: number = 1; static readonly #y?: string; #m<T>(a: T): T { return a } get #z(): number { return 1 } }',
  "class A { 'a-b'?: number; 1!: number; [k]!: number; [k + 1]?: string }",
  'class A extends f<T>(x) {}',
  'class A extends (f as any) implements I {}',
  'class implements_ implements I {}',
  'const x = class implements I {}',
  'abstract class A { abstract m?(): void; abstract readonly x?: number; private static readonly y: number[] = [] }',
  'class A { m(this: this, x: number) {} }',
];
