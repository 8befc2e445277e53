import { describe, expect, it } from 'vitest';
import { tokenize, type Language } from './tokenize.ts';

const texts = (text: string, language: Language = 'formula') =>
  tokenize(text, language).map(({ kind, text }) => `${kind} ${text}`);

describe('tokenize(text, language)', () => {
  it.each([
    ['− – — ‐ ‑ －', '-'],
    ['· × ⋅ ∙ • ✕ ✖', '*'],
    [': ÷ ⁄ ∕', '/'],
    ['** ^', '^'],
  ])('has one spelling for %s', (written, sign) => {
    const spellings = written.split(' ');
    expect(texts(written)).toEqual(spellings.map(() => `sign ${sign}`));
  });

  it('makes a power of raised digits, with a sign or without', () => {
    expect(texts('w²')).toEqual(['name w', 'sign ^', 'sign (', 'number 2', 'sign )']);
    expect(texts('⁻¹⁰')).toEqual(['sign ^', 'sign (', 'sign -', 'number 10', 'sign )']);
    expect(texts('⁺³').slice(2)).toEqual(['number 3', 'sign )']);
  });

  it('reads numbers with a point anywhere and a power of ten, and parts them from names', () => {
    expect(texts('1. .5 0.25e-3 2E+4')).toEqual([
      'number 1.',
      'number .5',
      'number 0.25e-3',
      'number 2E+4',
    ]);
    expect(texts('2e')).toEqual(['number 2', 'name e']);
    expect(texts('w_1x2')).toEqual(['name w_1x2']);
    expect(texts('√σ')).toEqual(['name √', 'name σ']);
  });

  it('reads paths and comparisons in a condition, and only there', () => {
    expect(texts('w1[0][1] <= pair.w and b ≠ $c', 'condition')).toEqual([
      'name w1[0][1]',
      'sign <=',
      'name pair.w',
      'sign and',
      'name b',
      'sign ≠',
      'name $c',
    ]);
    // A name that begins with the word is a name.
    expect(texts('android', 'condition')).toEqual(['name android']);
    expect(() => texts('w[0]')).toThrow('“[” cannot be read here.');
    expect(() => texts('1 < 2')).toThrow('“<” cannot be read here.');
  });

  it('takes no notice of spaces, and finds nothing in them', () => {
    expect(texts('  1  +2 ')).toEqual(['number 1', 'sign +', 'number 2']);
    expect(texts(' \n ')).toEqual([]);
  });
});
