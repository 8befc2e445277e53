import type { DiffLine } from './line-diff.ts';

/** How many lines that stay the same are shown around each that does not. */
const context = 3;

/** Returns the lines that have changed and those near them, and null for others in a row. */
export function nearChanges(lines: readonly DiffLine[]): (DiffLine | null)[] {
  const isNear = (index: number) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ kind }) => kind !== 'same');
  return lines.flatMap((line, index) => {
    if (isNear(index)) return [line];
    return index === 0 || isNear(index - 1) ? [null] : [];
  });
}
