/** Type arguments. */
export const generics: readonly string[] = [
  `x = f<T>
g`,
  'new A<T>',
  'new A<T>;',
  'f?.<T>(x)',
  'f(a<b, c>(d))',
  'new Foo<string>',
  'new Foo<string>().bar',
  'new Foo<A<B>>(1)',
  'f<A<B>>(1)',
  'f<A, B>(1)<C>(2)',
  'f<typeof x>(1)',
  'f<{ a: 1 }>(1)',
  "f<'a' | 'b'>(1)",
  'f<[number]>(1)',
  'a.b<T>(1)',
  'a?.b<T>(1)',
  'const f = g<string>;',
  `const f = g<string>
const h = 1`,
  '[f<string>]',
  'const x = await f<T>()',
  'a?.b?.<T>(x)',
];
