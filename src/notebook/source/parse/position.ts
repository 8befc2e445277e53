import { bisectRight } from 'd3-array';

/** A position in a source text. Lines and columns count from 1, in UTF-16 units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt(source: string, offset: number): Position {
  return positionsIn(source.slice(0, offset))(offset);
}

/** Returns what converts offsets of a source to positions: its lines are counted once for all. */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: text } of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g))
    starts.push(index + text.length);
  return (offset) => {
    const line = bisectRight(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
