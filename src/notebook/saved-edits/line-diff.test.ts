import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../fixture/processor-time.ts';
import { lineDiff, type DiffLine } from './line-diff.ts';

const marked = (lines: readonly DiffLine[]) =>
  lines.map(({ kind, text }) => ({ same: ' ', removed: '-', added: '+' })[kind] + text).join('\n');

describe('lineDiff(before, after)', () => {
  it('says which lines were removed and added, and which are the same', () => {
    expect(marked(lineDiff('a\nb\nc\nd', 'a\nB\nc\ne\nd'))).toBe(' a\n-b\n+B\n c\n+e\n d');
    expect(marked(lineDiff('a', 'a'))).toBe(' a');
    expect(marked(lineDiff('', 'a'))).toBe('-\n+a');
    expect(marked(lineDiff('a\na', 'a'))).toBe(' a\n-a');
  });

  it('holds both texts, whatever they are, with as few changes as possible', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(before.join('\n'), after.join('\n'));
        const of = (...kinds: string[]) =>
          lines.filter(({ kind }) => kinds.includes(kind)).map((line) => line.text);
        expect(of('same', 'removed').join('\n')).toBe(before.join('\n'));
        expect(of('same', 'added').join('\n')).toBe(after.join('\n'));
        const [old, fresh] = [before, after].map((some) => some.join('\n').split('\n'));
        expect(of('same').length).toBe(common(old ?? [], fresh ?? []));
      }),
    );
  });

  const long = (letter: string, length: number) =>
    Array.from({ length }, (_, i) => letter + i).join('\n');

  it('shows two very long texts as one block each, and sooner than it compares shorter ones', () => {
    const timeFor = (length: number) => {
      let lines: DiffLine[] = [];
      const time = processorTime(() => (lines = lineDiff(long('a', length), long('b', length))));
      expect(lines.length).toBe(2 * length);
      expect(lines[length - 1]?.kind).toBe('removed');
      expect(lines[length]?.kind).toBe('added');
      return time;
    };
    timeFor(2_000);
    // 2,000 · 2,000 pairs are compared. Of 5,000 lines there would be six times as many.
    expect(timeFor(5_000)).toBeLessThan(timeFor(2_000));
  });

  it('compares texts of 2,000 lines that differ at both ends, and none that are longer', () => {
    const around = (letter: string, lines: number) =>
      `${letter}\ncommon\n${long(letter, lines - 2)}`;
    const isCommonFound = (lines: number) =>
      lineDiff(around('a', lines), around('b', 2_000)).some(({ kind }) => kind === 'same');
    expect(isCommonFound(2_000)).toBe(true);
    expect(isCommonFound(2_001)).toBe(false);
  });
});

/** Returns the length of a longest common subsequence, by its definition. */
function common([a, ...old]: string[], fresh: string[]): number {
  if (a === undefined) return 0;
  const without = common(old, fresh);
  const at = fresh.indexOf(a);
  return at < 0 ? without : Math.max(without, 1 + common(old, fresh.slice(at + 1)));
}
