/** Arrow functions. */
export const arrows: readonly string[] = [
  `const f = (a: number
): 
number => a`,
  `const f = (a): {
 x: number
} => a`,
  `const f = async (
 a
)
: Promise<
void> => a`,
  `const f = async <
T>(x) => x`,
  `return1; function f(){ return <
T>(x: T) => x }`,
  'let v = <const T>(x)=>x',
  '() : void => {}',
  'async () : Promise<void> => {}',
  'a = b ? (c): d => e : f',
  'a ? b : (c): d => e',
  'a ? (x): number => x : (y): number => y',
  'const x = <T extends U>(a: T) => a',
  'const x = <T = U,>(a: T) => a',
  'let x: string | undefined = undefined, y: () => void = () => {}',
  'let x: (a: number, b?: string, ...c: X[]) => asserts a is 1',
  '(x?: number) => x',
  '(x?) => x',
  '(x, y?: number, ...z: any[]) => x',
  'async (x?: number): Promise<number> => x',
  'async <T>(x: T) => x',
  'f(async (x: number) => x)',
  'f((x: number): number => x)',
  'f((x): x is number => true)',
  'f(<T>(x: T) => x)',
  'f<(a: number) => void>(1)',
  `const f = (a = (1)): 
number => 1`,
  `const f = (a = ')'): {
} => 1`,
  `const f = async (a, ): Promise<
  void
> => {}`,
  `const f = ({ a }: { a: number }):
  number => a`,
  `const f = (...a: number[]):
  number => a`,
  `const f = (g = (x: number): 
number => x): 
number => g(1)`,
  'let x: A | (B & C) | (() => void)',
  'let x: (new () => A)[] = []',
  'const x = <const T,>(a: T) => a',
  'const x = <T, U extends keyof T>(a: T, b: U): T[U] => a[b]',
  'return_(<T>(x: T): T => x)',
  `function f() { return <
  T,
>(x: T) => x }`,
  `const f = async <
  T,
>(x: T) => x`,
  `f(async <
  T,
>(x: T): Promise<
  T
> => x)`,
  `const x = y
  .map((a: number) => a)
  .filter((a): a is number => !!a)!`,
];
