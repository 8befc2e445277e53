/** What is declared to be elsewhere, and namespaces of types alone. */
export const ambient: readonly string[] = [
  `declare const x: number;
declare function f(): void; declare global { interface X {} } declare module 'x' { } declare class Z {} declare enum E {} declare namespace N { const x: number }`,
  'export declare const x: number',
  'namespace A { type B = 1; interface C {} }',
  'namespace A { }',
  `f()
declare const x: 1
[1]`,
  'namespace A { export type B = 1; export interface C {} namespace D {} }',
  'declare namespace A { const x: number; function f(): void }',
  "declare module 'x' { export const y: number }",
  'declare global { interface Window { x: 1 } var y: number }',
  'declare enum A { a }',
  'declare const enum A { a }',
  'export declare class A {}',
  'export declare namespace A { const x: 1 }',
  'export namespace A { type B = 1 }',
  `declare function f(): void
declare function f(a: number): void`,
  'declare abstract class A {}',
  'declare let x: number, y: string',
];
