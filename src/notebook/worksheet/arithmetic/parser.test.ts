import { describe, expect, it } from 'vitest';
import { Parser } from './parser.ts';

describe('Parser', () => {
  it('takes one of several signs, and leaves anything else where it is', () => {
    const parser = new Parser('<= 2', 'condition');
    expect(parser.take('<', '=')).toBeUndefined();
    expect(parser.take('<', '<=')).toBe('<=');
    expect(parser.sum()).toEqual({ kind: 'number', text: '2', value: 2 });
    expect(() => parser.end()).not.toThrow();
  });

  it('takes no name for a sign', () => {
    expect(new Parser('e', 'formula').take('e')).toBeUndefined();
  });

  it('leaves out the sign of a product in a formula, and not in a condition', () => {
    const product = (language: 'formula' | 'condition') => {
      const parser = new Parser('2(3)', language);
      parser.sum();
      parser.end();
    };
    expect(() => product('formula')).not.toThrow();
    expect(() => product('condition')).toThrow('There is no sign between “2” and “(”.');
  });

  it('binds what has no sign as closely as what has one, and a power closer', () => {
    // 1 / 2x² is (1 / 2) · x².
    expect(new Parser('1 / 2x^2', 'formula').sum()).toMatchObject({
      operator: '*',
      left: { operator: '/' },
      right: { operator: '^', left: { kind: 'name' } },
    });
  });
});
