import { describe, expect, it } from 'vitest';
import { serialise } from '../../runtime/serialise/serialise.ts';
import type { ChapterSymbol } from '../chapter-symbol.ts';
import { noLocalFacts } from './local-facts.ts';
import { announceSymbol, symbolText } from './symbol-text.ts';

const w: ChapterSymbol = { name: 'w', tex: 'w', each: 'w[i]', meaning: 'weights' };
const h: ChapterSymbol = {
  name: 'h1 and h2',
  tex: 'h',
  aliases: { h_1: 'h1', h_2: 'h2' },
  meaning: 'activations',
};
const sigmoid: ChapterSymbol = { name: 'sigmoid', tex: '\\sigma', meaning: 'sigmoid' };
const builtValues = {
  w: serialise([1, -2]),
  h1: serialise(0.5),
  h2: serialise(0.25),
  sigmoid: serialise((z: number) => z),
};
const now = { values: builtValues, builtValues, localFacts: noLocalFacts, places: 3 };

describe('symbolText(symbol, path, now)', () => {
  it('gives shape, type, value and places', () => {
    expect(symbolText(w, 'w', now)).toEqual({
      shape: 'list of 2 numbers',
      type: 'number[]',
      value: [['1', '−2']],
      places: '3 places in this chapter',
    });
    expect(symbolText(w, 'w[1]', { ...now, places: 1 })).toEqual({
      shape: 'one number',
      type: 'number',
      value: [['−2']],
      places: '1 place in this chapter',
    });
  });

  it('gives every member of a family', () => {
    expect(symbolText(h, 'h1 and h2', now)).toMatchObject({
      shape: 'family of 2',
      type: '',
      value: [
        ['h1', '0.5'],
        ['h2', '0.25'],
      ],
    });
  });

  it('gives no number of what has none', () => {
    expect(symbolText(sigmoid, 'sigmoid', now)).toMatchObject({ type: 'function', value: '' });
  });

  it('distinguishes a name that the latest run has not reached from one that is local', () => {
    const values = {};
    expect(symbolText(w, 'w', { ...now, values }).value).toBe('not known yet');
    expect(symbolText(h, 'h1 and h2', { ...now, values }).value).toEqual([
      ['h1', 'not known yet'],
      ['h2', 'not known yet'],
    ]);
    expect(symbolText({ ...w, name: 'z' }, 'z', now).value).toBe(
      'its own at each call of its function',
    );
  });

  it('takes the type at its place, and no value where it has its own there', () => {
    const typed = { type: 'Vector', owner: '' };
    expect(symbolText(w, 'w', { ...now, localFacts: typed })).toMatchObject({
      shape: 'list of 2 numbers',
      type: 'Vector',
      value: [['1', '−2']],
    });
    const local = { type: '', owner: 'its own in each object' };
    expect(symbolText(w, 'w', { ...now, localFacts: local })).toMatchObject({
      shape: '',
      type: '',
      value: 'its own in each object',
    });
  });
});

describe('announceSymbol(symbol, path, text)', () => {
  it('says its name, meaning, shape, numbers and places', () => {
    expect(announceSymbol(w, 'w[1]', symbolText(w, 'w[1]', now))).toBe(
      'w 2, weights, one number, −2; 3 places in this chapter',
    );
    expect(announceSymbol(h, 'h1 and h2', symbolText(h, 'h1 and h2', now))).toBe(
      'h, activations, family of 2, h1 0.5, h2 0.25; 3 places in this chapter',
    );
  });

  it('says the type of what has no shape', () => {
    expect(announceSymbol(sigmoid, 'sigmoid', symbolText(sigmoid, 'sigmoid', now))).toBe(
      'sigma, sigmoid, function; 3 places in this chapter',
    );
  });
});
