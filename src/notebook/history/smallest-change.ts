import { commonEnds } from '../source/common-ends.ts';

interface TextReplacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Returns the replacement of the shortest part that makes one text another; null for the same. */
export function smallestChange(before: string, after: string): TextReplacement | null {
  if (before === after) return null;
  const { head, tail } = commonEnds(before, after);
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}
