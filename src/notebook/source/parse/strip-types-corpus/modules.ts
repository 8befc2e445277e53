/** Imports and exports. */
export const modules: readonly string[] = [
  `import type { A } from 'x'
(1)`,
  "import { type A, B } from 'x'",
  "import { A, type B } from 'x'",
  "import { type A } from 'x'",
  "import { type A, type B } from 'x'",
  "import X, { type A } from 'x'",
  "import type X from 'x'; import type * as Y from 'y'",
  "export type { A } from 'x'; export { type B, c } from 'y'; export type * from 'z'; export { type D } from 'w'",
  `export interface A {} 
(1)`,
  'export default interface B {}',
  'export function f(): void;export function f(a?: any) {}',
  'export default function f(): void;export default function f(a?: any) {}',
  'export abstract class A {}',
  'export default abstract class A {}',
  "import { type as as as } from 'x'",
  "import { type default as D, default as E } from 'x'",
  'export const x: number = 1',
  'export let x: number',
  'export function f<T>(x: T): T { return x }',
  'export class A<T> {}',
  'export default function <T>(x: T): T { return x }',
  'export default class<T> {}',
  'export default (x as number)',
  'export default x as number',
  'export default <T>(x: T) => x',
  `export type A = 1
export type B = 2;`,
  `export interface A {}
`,
  'export type { A }',
  'export { type A, b, type C }; let b',
  "import x, { y, type Z } from 'x'",
  "import { type A as B, type C, d as e, } from 'x'",
  'export default function (this: A): void {}',
  `export default function f(a: string): void
export default function f(a: any) {}`,
  `export function f(a: string): void
export function f(a: number): void
export function f(a: any) {}`,
  "export type * as A from 'x'",
];
