import { describe, expect, it } from 'vitest';
import { identifiersOf } from './identifiers.ts';

const words = (source: string) => identifiersOf(source).map(({ text }) => text);

describe('identifiersOf(source)', () => {
  it('finds the words of code in order, each with its place', () => {
    expect(identifiersOf('const w1 = x;')).toEqual([
      { text: 'const', start: 0, end: 5 },
      { text: 'w1', start: 6, end: 8 },
      { text: 'x', start: 11, end: 12 },
    ]);
  });

  it('leaves out comments, texts and the letters of numbers', () => {
    expect(words("a // b\n/* c\nd */ e('f \\' g', \"h\", 0x1F, 1e5, 2.5e-3)")).toEqual(['a', 'e']);
  });

  it('reads the code in a template, however deep, and not its text', () => {
    expect(words('`a ${b({ c: `d ${e} f` })} g` + h')).toEqual(['b', 'c', 'e', 'h']);
  });

  it('comes to an end with what is left open', () => {
    expect(words('a `b ${c')).toEqual(['a', 'c']);
    expect(words('a /* b')).toEqual(['a']);
    expect(words("a 'b")).toEqual(['a']);
  });

  it('counts the same words whatever the numbers are', () => {
    expect(words('const a = [1.2, -0.4];')).toEqual(words('const a = [11.25, 3e-5];'));
  });
});
