import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff, type DiffLine } from './line-diff.ts';

const marked = (lines: readonly DiffLine[]) =>
  lines.map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`);

describe('lineDiff(before, after)', () => {
  it('says which lines were removed and added, and which are the same', () => {
    expect(marked(lineDiff('a\nb\nc\nd', 'a\nB\nc\ne\nd'))).toEqual([
      ' a',
      '-b',
      '+B',
      ' c',
      '+e',
      ' d',
    ]);
    expect(marked(lineDiff('a', 'a'))).toEqual([' a']);
    expect(marked(lineDiff('', 'a'))).toEqual(['-', '+a']);
    expect(marked(lineDiff('a\na', 'a'))).toEqual([' a', '-a']);
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

  it('shows two very long texts as one block each, within two seconds', () => {
    const long = (letter: string) => Array.from({ length: 5_000 }, (_, i) => letter + i).join('\n');
    const began = Date.now();
    const lines = lineDiff(long('a'), long('b'));
    expect(lines.length).toBe(10_000);
    expect(lines[4_999]?.kind).toBe('removed');
    expect(lines[5_000]?.kind).toBe('added');
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

/** Returns the length of a longest common subsequence, by its definition. */
function common([a, ...old]: string[], fresh: string[]): number {
  if (a === undefined) return 0;
  const without = common(old, fresh);
  const at = fresh.indexOf(a);
  return at < 0 ? without : Math.max(without, 1 + common(old, fresh.slice(at + 1)));
}
