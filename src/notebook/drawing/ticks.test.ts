import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks.ts';

describe('ticksOf(from, to, wanted)', () => {
  it('steps by 1, 2 or 5 times a power of ten', () => {
    expect(ticksOf(0, 1, 4)).toEqual([0, 0.5, 1]); // a quarter, rounded up
    expect(ticksOf(0, 0.5, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(ticksOf(-7, 12, 4)).toEqual([-5, 0, 5, 10]);
    expect(ticksOf(0, 1000, 5)).toEqual([0, 200, 400, 600, 800, 1000]);
  });

  it('stays inside the range, and never says −0', () => {
    expect(ticksOf(0.3, 0.9, 3)).toEqual([0.4, 0.6, 0.8]);
    expect(Object.is(ticksOf(-1, 1, 2)[1], 0)).toBe(true);
  });

  it('does not divide what is counted', () => {
    expect(ticksOf(0, 2, 8, 1)).toEqual([0, 1, 2]);
  });

  it('gives none for a range that is none', () => {
    expect(ticksOf(1, 1, 4)).toEqual([]);
    expect(ticksOf(0, Infinity, 4)).toEqual([]);
    expect(ticksOf(NaN, 1, 4)).toEqual([]);
  });
});
