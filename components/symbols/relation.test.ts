import { describe, expect, it } from 'vitest';
import type { Symbol } from '../../src/notebook/symbol.ts';
import { relatives } from './relation.ts';

const cast: Symbol[] = [
  { name: 'w1', tex: 'w', each: 'w1[i][j]', role: 'weight', meaning: '' },
  { name: 'b', tex: 'b', kin: { b_1: 'first.b' }, role: 'bias', meaning: '' },
  { name: 'h1 and h2', tex: 'h', kin: { h_1: 'h1', h_2: 'h2' }, role: 'activation', meaning: '' },
];
const onPage = ['w1', 'w1[0]', 'w1[][1]', 'w1[0][1]', 'w1[1][1]', 'b', 'first.b', 'h1', 'h2', 'q'];
const of = (path: string) => relatives(path, onPage, cast, ({ name }) => name === 'h1 and h2');

describe('relatives(path, paths, cast, isFamily)', () => {
  it('lights one number, and faintly all that it is a part of or stands beside', () => {
    expect(of('w1[0][1]')).toEqual({
      lit: ['w1[0][1]'],
      kin: ['w1', 'w1[0]', 'w1[][1]', 'w1[1][1]'],
    });
  });

  it('lights a column with the numbers in it', () => {
    expect(of('w1[][1]')).toEqual({
      lit: ['w1[][1]', 'w1[0][1]', 'w1[1][1]'],
      kin: ['w1', 'w1[0]'],
    });
  });

  it('lights a matrix with all its parts', () => {
    expect(of('w1').lit).toEqual(['w1', 'w1[0]', 'w1[][1]', 'w1[0][1]', 'w1[1][1]']);
  });

  it('keeps apart two quantities that share a letter', () => {
    expect(of('b')).toEqual({ lit: ['b'], kin: ['first.b'] });
    expect(of('first.b')).toEqual({ lit: ['first.b'], kin: ['b'] });
  });

  it('lights all of a family that has no quantity of its own', () => {
    expect(of('h1 and h2')).toEqual({ lit: ['h1', 'h2'], kin: [] });
    expect(of('h1')).toEqual({ lit: ['h1'], kin: ['h2'] });
  });
});
