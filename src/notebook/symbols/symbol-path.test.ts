import { describe, expect, it } from 'vitest';
import { includesPath } from './symbol-path.ts';

describe('includesPath(whole, part)', () => {
  it.each([
    ['w1', 'w1'],
    ['w1', 'w1[0][1]'],
    ['w1[0]', 'w1[0][1]'],
    ['w1[][1]', 'w1[0][1]'],
    ['w1[][1]', 'w1[][1]'],
    ['first', 'first.w'],
  ])('is so for %s and %s', (whole, part) => {
    expect(includesPath(whole, part)).toBe(true);
  });

  it.each([
    ['w1[0][1]', 'w1'],
    ['w1[0][1]', 'w1[][1]'],
    ['w1[][1]', 'w1[0][2]'],
    ['w1[][1]', 'w1[0]'],
    ['w1', 'w10'],
    ['w', 'first.w'],
  ])('is not so for %s and %s', (whole, part) => {
    expect(includesPath(whole, part)).toBe(false);
  });
});
