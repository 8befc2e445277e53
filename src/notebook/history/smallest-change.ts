interface TextReplacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Returns the replacement of the shortest part that makes one text another; null for the same. */
export function smallestChange(before: string, after: string): TextReplacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
