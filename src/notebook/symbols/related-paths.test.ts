import { describe, expect, it } from 'vitest';
import type { ChapterSymbol } from './chapter-symbol.ts';
import { relatedPaths } from './related-paths.ts';

const symbolTable: ChapterSymbol[] = [
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
const of = (path: string) =>
  relatedPaths(path, onPage, symbolTable, ({ name }) => name === 'h1 and h2');

describe('relatedPaths(path, onPage, symbolTable, isFamily)', () => {
  it('includes one number, and no more, of a matrix', () => {
    expect(of('w1[0][1]')).toEqual({
      included: ['w1[0][1]'],
      others: ['w1', 'w1[0]', 'w1[][1]', 'w1[1][1]'],
    });
  });

  it('includes the numbers of a column', () => {
    expect(of('w1[][1]')).toEqual({
      included: ['w1[][1]', 'w1[0][1]', 'w1[1][1]'],
      others: ['w1', 'w1[0]'],
    });
  });

  it('includes all parts of a matrix', () => {
    expect(of('w1').included).toEqual(['w1', 'w1[0]', 'w1[][1]', 'w1[0][1]', 'w1[1][1]']);
  });

  it('keeps apart two quantities that share a letter', () => {
    expect(of('b')).toEqual({ included: ['b'], others: ['first.b'] });
    expect(of('first.b')).toEqual({ included: ['first.b'], others: ['b'] });
  });

  it('includes all aliases of a family', () => {
    expect(of('h1 and h2')).toEqual({ included: ['h1', 'h2'], others: [] });
    expect(of('h1')).toEqual({ included: ['h1'], others: ['h2'] });
  });
});
