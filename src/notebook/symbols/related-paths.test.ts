import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from './chapter-symbol.ts';
import { relatives } from './related-paths.ts';

const cast: ChapterSymbol[] = [
  { name: 'w1', tex: 'w', each: 'w1[i][j]', role: 'weight', meaning: '' },
  { name: 'b', tex: 'b', aliases: { b_1: 'first.b' }, role: 'bias', meaning: '' },
  {
    name: 'h1 and h2',
    tex: 'h',
    aliases: { h_1: 'h1', h_2: 'h2' },
    role: 'activation',
    meaning: '',
  },
];
const onPage = ['w1', 'w1[0]', 'w1[][1]', 'w1[0][1]', 'w1[1][1]', 'b', 'first.b', 'h1', 'h2', 'q'];
const of = (path: string) => relatives(path, onPage, cast, ({ name }) => name === 'h1 and h2');

describe('relatives(path, paths, cast, isFamily)', () => {
  it('lights one number, and faintly all that it is a part of or stands beside', () => {
    expect(of('w1[0][1]')).toEqual({
      lit: ['w1[0][1]'],
      aliases: ['w1', 'w1[0]', 'w1[][1]', 'w1[1][1]'],
    });
  });

  it('lights a column with the numbers in it', () => {
    expect(of('w1[][1]')).toEqual({
      lit: ['w1[][1]', 'w1[0][1]', 'w1[1][1]'],
      aliases: ['w1', 'w1[0]'],
    });
  });

  it('lights a matrix with all its parts', () => {
    expect(of('w1').lit).toEqual(['w1', 'w1[0]', 'w1[][1]', 'w1[0][1]', 'w1[1][1]']);
  });

  it('keeps apart two quantities that share a letter', () => {
    expect(of('b')).toEqual({ lit: ['b'], aliases: ['first.b'] });
    expect(of('first.b')).toEqual({ lit: ['first.b'], aliases: ['b'] });
  });

  it('lights all of a family that has no quantity of its own', () => {
    expect(of('h1 and h2')).toEqual({ lit: ['h1', 'h2'], aliases: [] });
    expect(of('h1')).toEqual({ lit: ['h1'], aliases: ['h2'] });
  });
});
