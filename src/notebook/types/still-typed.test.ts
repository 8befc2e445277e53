import { describe, expect, it } from 'vitest';
import { sameTypes, stillTyped } from './still-typed.ts';

const built = [
  'const w = 1.2;\nconst x = 0.7;',
  'function twice(u: number) {\n  return 2 * u;\n}',
  'const z = w * x;\nconsole.log(z);',
  'const four = twice(z);',
  'const alone = Math.exp(1);',
];
const edited = (index: number, source: string) =>
  stillTyped(
    built,
    built.map((one, at) => (at === index ? source : one)),
  );

describe('stillTyped(built, now)', () => {
  it('trusts everything while nothing is edited', () => {
    expect(stillTyped(built, built)).toEqual([true, true, true, true, true]);
  });

  it('trusts everything while only numbers are turned', () => {
    expect(edited(0, 'const w = -11.25;\nconst x = 3e-5;')).not.toContain(false);
  });

  it('doubts what uses an edited cell, and what uses that, and nothing else', () => {
    expect(edited(0, "const w = 'a';\nconst x = 0.7;")).toEqual([false, true, false, false, true]);
    expect(edited(1, 'const twice = String;')).toEqual([true, false, true, false, true]);
  });

  it('tells names that a cell declares from those of its parameters and its fields', () => {
    const cells = ['const w = 1;', 'class A { w: number = dot(1); f(w: number) {} }', 'w;'];
    const dot = 'function dot(u: number) { let w = `${u}`; }';
    expect(stillTyped([dot, ...cells], ['const dot = String;', ...cells])).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('doubts what uses a name that an edited cell no longer declares', () => {
    expect(edited(0, 'console.log(1);')).toEqual([false, true, false, false, true]);
  });

  it.each([
    ['a constant', 'const Math = 1;'],
    ['one of several', 'const w = 1, Math = 2;'],
    ['one without a value', 'let w, Math;'],
    ['a part of a pattern', 'const { w, exp: Math } = q;'],
    ['a function', 'async function Math() {}'],
    ['a generator', 'function* Math() {}'],
    ['an import', "import { w as Math } from '@behind-the-hood/nn';"],
  ])(
    'doubts what uses a name of the language that an edited cell now declares: %s',
    (_, source) => {
      expect(edited(0, source)[4]).toBe(false);
    },
  );

  it('doubts everything where a cell may change what every program has', () => {
    expect(edited(4, 'declare global { interface Array<T> { a: T } }')).toEqual(
      built.map(() => false),
    );
  });
});

describe('sameTypes(built, now)', () => {
  it.each([
    ['pair[0]', 'pair[1]'],
    ['[1, 2] as const', '[1, 3] as const'],
    ["const a = '1';", "const a = '2';"],
    ['const a = 1;', 'const b = 1;'],
    ['const a = 1;', 'const a = 1 + 1;'],
  ])('is false of %s and %s', (before, after) => {
    expect(sameTypes(before, after)).toBe(false);
  });

  it('is true of a negative number that needs parentheses', () => {
    expect(sameTypes('a - 0.4 ** 2', 'a - (-0.4) ** 2')).toBe(true);
  });
});
