import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChange } from './smallest-change.ts';

describe('smallestChange(before, after)', () => {
  it('replaces what differs, and no more', () => {
    expect(smallestChange('w = 1.2;', 'w = 2.2;')).toEqual({ from: 4, to: 5, insert: '2' });
    expect(smallestChange('aa', 'a')).toEqual({ from: 1, to: 2, insert: '' });
    expect(smallestChange('a', 'a')).toBeNull();
  });

  it('makes one text of another, for any two', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = smallestChange(before, after) ?? { from: 0, to: 0, insert: '' };
        expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
      }),
    );
  });
});
