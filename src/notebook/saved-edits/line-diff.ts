import { commonEnds } from '../source/common-ends.ts';

export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above so many pairs of lines, all that differs is shown as one block. */
const mostPairs = 4_000_000;

/** Compares two texts line by line, by a longest common subsequence of their lines. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const { head, tail } = commonEnds(old, fresh);
  return [
    ...linesOf('same', old.slice(0, head)),
    ...compareMiddle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...linesOf('same', old.slice(old.length - tail)),
  ];
}

/** Compares what lies between the lines that both texts begin and end with. */
function compareMiddle(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  if (old.length * fresh.length <= mostPairs) {
    const width = fresh.length + 1;
    const common = commonLengths(old, fresh);
    while (i < old.length && j < fresh.length) {
      // A line of the new text comes first only where more stays in common that way.
      const isAdded = (common[i * width + j + 1] ?? 0) > (common[(i + 1) * width + j] ?? 0);
      if (old[i] === fresh[j]) {
        lines.push({ kind: 'same', text: old[i++] ?? '' });
        j += 1;
      } else if (isAdded) lines.push({ kind: 'added', text: fresh[j++] ?? '' });
      else lines.push({ kind: 'removed', text: old[i++] ?? '' });
    }
  }
  return [...lines, ...linesOf('removed', old.slice(i)), ...linesOf('added', fresh.slice(j))];
}

/** Returns how many lines `old` from i and `fresh` from j on have in common, for each i and j. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint32Array {
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        old[i] === fresh[j]
          ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  return common;
}

function linesOf(kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] {
  return texts.map((text) => ({ kind, text }));
}
