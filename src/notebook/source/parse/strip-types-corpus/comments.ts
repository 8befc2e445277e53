/** Comments, strings, templates and regular expressions that look like types, and types that hold them. */
export const comments: readonly string[] = [
  `let x = a as b /* c */ // d
f()`,
  'let x /* a */ : /* b */ number /* c */ = 1',
  `interface A { /* hi */ x: 1 } // tail
f()`,
  '/** doc */ type A = 1;',
  'function f(this: A) {} function g(this: A, b) {} function h(this: A /* x */ , b) {}',
  "switch (x as A) { case 'a' as B: break; case 'b': type C = 1; f(); default: interface X {} }",
  "import type { A } from 'x' with { type: 'json' }",
  'class A { x /* ? */ ?: number; y /* ! */ !: string; z = /* : */ 1 as /* x */ any /* y */; }',
  'class A /* implements */ implements /* extends */ I /* { */ {}',
  'const f = (a: number /* ) */) /* : */ : /* => */ number /* ) */ => a',
  'const f = (/* ) */): number => 1',
  `const f = <T>(/* ( */ a: T): Promise<
  T
> => a`,
  `x = a as B // (
(1)`,
  `x = a as B /*
*/ (1)`,
  `f()
interface A {}
// c
/* d */ (1)`,
  `let s = ': string as any', t = \`a: \${b as string} as any\`, r = /as any: x<T>/g // : string
/* let x: number */`,
  "let x: ': not' | \"; this\" = ': not'",
  'let x: /* : */ number /* = */ = 1',
  `let x: // comment
  number = 1`,
  `let x: {
  // a } comment
  a: number /* } */
}
let y`,
];
