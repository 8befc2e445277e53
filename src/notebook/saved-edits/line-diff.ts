export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above so many pairs of lines, what differs is shown as one block. */
const mostPairs = 4_000_000;

/** What makes one text of another, line by line: a longest common subsequence of their lines. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const shorter = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < shorter && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;

  const same = (text: string): DiffLine => ({ kind: 'same', text });
  return [
    ...old.slice(0, head).map(same),
    ...middle(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

function middle(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  const width = fresh.length + 1;
  const isTooLong = old.length * fresh.length > mostPairs;
  // How many lines the rests from each pair of places on have in common.
  const common = new Uint32Array(isTooLong ? 0 : (old.length + 1) * width);
  if (!isTooLong)
    for (let i = old.length - 1; i >= 0; i -= 1)
      for (let j = fresh.length - 1; j >= 0; j -= 1)
        common[i * width + j] =
          old[i] === fresh[j]
            ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
            : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);

  const lines: DiffLine[] = [];
  let j = 0;
  for (const [i, text] of old.entries()) {
    // A line of the new text comes first where that keeps as much in common.
    const isKept = () =>
      old[i] === fresh[j] || (common[i * width + j + 1] ?? 0) <= (common[(i + 1) * width + j] ?? 0);
    while (!isTooLong && j < fresh.length && !isKept())
      lines.push({ kind: 'added', text: fresh[(j += 1) - 1] ?? '' });
    if (!isTooLong && j < fresh.length && text === fresh[j]) {
      lines.push({ kind: 'same', text });
      j += 1;
    } else lines.push({ kind: 'removed', text });
  }
  return [...lines, ...fresh.slice(j).map((text): DiffLine => ({ kind: 'added', text }))];
}
