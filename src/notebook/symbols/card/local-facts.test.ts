import { describe, expect, it } from 'vitest';
import { localFacts, noLocalFacts } from './local-facts.ts';

const constant = { kind: 'constant', type: 'number[]', isTop: true, about: '' };

describe('localFacts(text, path, facts)', () => {
  it('gives a name its type, and leaves its value to the program', () => {
    expect(localFacts('weights', 'weights', constant)).toEqual({ type: 'number[]', owner: '' });
  });

  it('does not give the type of a list to a number in it', () => {
    expect(localFacts('weights', 'weights[0]', constant).type).toBe('');
  });

  it('does not give the value of a constant to what only shares its name', () => {
    const parameter = { ...constant, kind: 'parameter', isTop: false };
    expect(localFacts('weights', 'weights[0]', parameter).owner).toContain('at each call');
    const property = { ...constant, kind: 'property', isTop: false };
    expect(localFacts('weights', 'weights', property).owner).toContain('in each object');
  });

  it('knows nothing of a member of a longer path, or where nobody knows the name', () => {
    expect(localFacts('b', 'first.b', { ...constant, kind: 'property', isTop: false })).toBe(
      noLocalFacts,
    );
    expect(localFacts('w', 'w', undefined)).toBe(noLocalFacts);
  });
});
