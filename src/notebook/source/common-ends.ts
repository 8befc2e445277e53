/** Counts the items with which two texts or lists both begin, and those with which both end then. */
export function commonEnds<Items extends string | readonly string[]>(
  before: Items,
  after: Items,
): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { head, tail };
}
