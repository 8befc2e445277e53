import { describe, expect, it } from 'vitest';
import { symbolOf, type Symbol } from './symbol.ts';

const symbol = (name: string): Symbol => ({ name, tex: name, role: 'weight', meaning: name });
const cast = ['w', 'weights', 'hidden', 'hidden.z'].map(symbol);

describe('symbolOf(symbols, path)', () => {
  it.each([
    ['w', 'w'],
    ['weights', 'weights'],
    ['weights[0]', 'weights'],
    ['weights[0][1]', 'weights'],
    ['hidden.a', 'hidden'],
    ['hidden.z', 'hidden.z'],
  ])('knows that %s belongs to %s', (path, name) => {
    expect(symbolOf(cast, path)?.name).toBe(name);
  });

  it.each(['weight', 'weightsOfAll', 'w1', 'x', ''])(
    'does not take the beginning of a name for a name: %j',
    (path) => {
      expect(symbolOf(cast, path)).toBeUndefined();
    },
  );
});
