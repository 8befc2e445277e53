import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtEdges, syntaxTokens } from './syntax-tokens.ts';

describe('syntaxTokens(source)', () => {
  const looks = (line: string) =>
    syntaxTokens(line)
      .flat()
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, look }) => `${text.trim()} ${look ?? '-'}`);

  it('sets keywords, types, comments and numbers apart, and leaves names as they are', () => {
    expect(looks('const w = 1.2; // so')).toEqual([
      'const k',
      'w -',
      '= -',
      '1.2 n',
      '; -',
      '// so c',
    ]);
    expect(looks('function f(z: number): Vector {')).toEqual(
      expect.arrayContaining(['function k', 'f -', 'z -', ': number t', 'Vector t']),
    );
    expect(looks('return new Neuron(w)')).toEqual(
      expect.arrayContaining(['return k', 'new k', 'w -']),
    );
  });

  it('loses no character, on whatever line', () => {
    const source = 'const a = `x\n${b}`;\n\n/* c\nd */ let e = /f/g;';
    const lines = syntaxTokens(source).map((line) => line.map(({ text }) => text).join(''));
    expect(lines.join('\n')).toBe(source);
  });
});

describe('splitAtEdges(text, start, edges)', () => {
  it('cuts at the edges within a text, and not at its ends', () => {
    // The text stands from 10 to 15.
    expect(splitAtEdges('weigh', 10, [3, 10, 12, 14, 15, 20])).toEqual([
      { text: 'we', start: 10 },
      { text: 'ig', start: 12 },
      { text: 'h', start: 14 },
    ]);
    expect(splitAtEdges('weigh', 10, [])).toEqual([{ text: 'weigh', start: 10 }]);
  });

  it('gives parts that are together the text, each where it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(20),
        fc.uniqueArray(fc.nat(40)).map((edges) => edges.sort((a, b) => a - b)),
        (text, start, edges) => {
          const parts = splitAtEdges(text, start, edges);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          for (const part of parts) {
            expect(part.text).not.toBe('');
            expect(text.startsWith(part.text, part.start - start)).toBe(true);
          }
        },
      ),
    );
  });
});
