import { describe, expect, it } from 'vitest';
import type { DiffLine } from './line-diff.ts';
import { nearChanges } from './near-changes.ts';

/** Lines of which a letter says what they are: same, removed or added. */
const lines = (kinds: string): DiffLine[] =>
  Array.from(kinds, (kind, index) => ({
    kind: kind === '=' ? 'same' : kind === '-' ? 'removed' : 'added',
    text: `${index}`,
  }));
/** Lists the numbers of the lines that are shown, and a gap as a point. */
const shown = (kinds: string) =>
  nearChanges(lines(kinds))
    .map((line) => line?.text ?? '.')
    .join(' ');

describe('nearChanges(lines)', () => {
  it('shows three lines on each side of a change, and one gap for all others', () => {
    expect(shown('=====-=====')).toBe('. 2 3 4 5 6 7 8 .');
    expect(shown('===+===')).toBe('0 1 2 3 4 5 6');
    expect(shown('-+')).toBe('0 1');
  });

  it('leaves no gap where six lines or fewer lie between two changes', () => {
    expect(shown('-======+')).toBe('0 1 2 3 4 5 6 7');
    expect(shown('-=======+')).toBe('0 1 2 3 . 5 6 7 8');
  });

  it('is one gap where nothing has changed', () => {
    expect(shown('====')).toBe('.');
    expect(shown('')).toBe('');
  });
});
