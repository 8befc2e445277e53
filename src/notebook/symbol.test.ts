import { describe, expect, it } from 'vitest';
import { symbolOf, type Symbol } from './symbol.ts';

const symbol = (name: string, kin?: string[]): Symbol => ({
  name,
  kin,
  tex: name,
  role: 'weight',
  meaning: name,
});
const cast = [symbol('w', ['w2', 'w3']), symbol('weights'), symbol('hidden')];

describe('symbolOf(symbols, path)', () => {
  it.each([
    ['w', 'w'],
    ['weights', 'weights'],
    ['weights[0]', 'weights'],
    ['weights[0][1]', 'weights'],
    ['hidden.a', 'hidden'],
    ['hidden[1].z', 'hidden'],
    ['w2', 'w'],
    ['w3[0][1]', 'w'],
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
