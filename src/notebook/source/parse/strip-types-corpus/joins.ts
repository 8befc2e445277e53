/** What stands before or on a line that would go on with the line above. */
export const joins: readonly string[] = [
  `f()
type A = 1
(1)`,
  `let x = y as number
(1)`,
  `f(a as any
)
(b)`,
  `const x = a!
(b)`,
  `const x = a!
[0]`,
  `let x = a satisfies
B
\`x\``,
  `type A = 1;
\`x\``,
  `x = y as any
+1`,
  `x = y as any
/a/g`,
  `x = y as any as B
(1)`,
  `x = a! as any
(1)`,
  `x = f<T>
(1)`,
  `const x = a as {
  b: number
}
[1, 2].map(f)`,
  `const x = { a: 1 } satisfies X
(1)`,
  `interface A {}
(1)`,
  `f();
interface A {}
(1)`,
  `f()
interface A {}
\`x\``,
  `f()
interface A {}
/x/.test(y)`,
  `f()
interface A {}
+1`,
  `f()
interface A {}
-1`,
  `f()
interface A {}
++x`,
  `f()
interface A {}
interface B {}
(1)`,
  `f()
import type { A } from 'x'
[1]`,
  `let x: number
(1)`,
  `let x: number
[a] = [1]`,
  `let a
let b: number
++a`,
  `x!
++y`,
];
