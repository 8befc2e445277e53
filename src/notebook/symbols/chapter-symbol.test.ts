import { describe, expect, it } from 'vitest';
import { symbolOf, type ChapterSymbol } from './chapter-symbol.ts';

const symbol = (name: string, aliases?: Record<string, string>): ChapterSymbol => ({
  name,
  aliases,
  tex: name,
  role: 'weight',
  meaning: name,
});
const symbolTable = [
  symbol('w', { w_2: 'w2', w_3: 'w3', w_4: 'fourth.w' }),
  symbol('weights'),
  symbol('hidden'),
];

describe('symbolOf(symbolTable, path)', () => {
  it.each([
    ['w', 'w'],
    ['weights', 'weights'],
    ['weights[0]', 'weights'],
    ['weights[0][1]', 'weights'],
    ['weights[][1]', 'weights'],
    ['hidden.a', 'hidden'],
    ['hidden[1].z', 'hidden'],
    ['w2', 'w'],
    ['w3[0][1]', 'w'],
    ['fourth.w', 'w'],
  ])('knows that %s belongs to %s', (path, name) => {
    expect(symbolOf(symbolTable, path)?.name).toBe(name);
  });

  it.each(['weight', 'weightsOfAll', 'w1', 'fourth', 'fourth.b', 'x', ''])(
    'does not take the beginning of a name, or of a path, for the whole: %j',
    (path) => {
      expect(symbolOf(symbolTable, path)).toBeUndefined();
    },
  );
});
