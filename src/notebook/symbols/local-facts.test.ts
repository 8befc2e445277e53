import { describe, expect, it } from 'vitest';
import { anywhere, hereOf } from './local-facts.ts';

const constant = { kind: 'constant', type: 'number[]', isTop: true, about: '' };

describe('hereOf(text, path, facts)', () => {
  it('gives a name its type, and leaves its value to the program', () => {
    expect(hereOf('weights', 'weights', constant)).toEqual({ type: 'number[]', own: '' });
  });

  it('does not give the type of a list to a number in it', () => {
    expect(hereOf('weights', 'weights[0]', constant).type).toBe('');
  });

  it('does not give the value of a constant to what only shares its name', () => {
    const parameter = { ...constant, kind: 'parameter', isTop: false };
    expect(hereOf('weights', 'weights[0]', parameter).own).toContain('at each call');
    const property = { ...constant, kind: 'property', isTop: false };
    expect(hereOf('weights', 'weights', property).own).toContain('in each object');
  });

  it('knows nothing of a member of a longer path, or where nobody knows the name', () => {
    expect(hereOf('b', 'first.b', { ...constant, kind: 'property', isTop: false })).toBe(anywhere);
    expect(hereOf('w', 'w', undefined)).toBe(anywhere);
  });
});
