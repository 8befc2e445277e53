/**
 * Returns the line of the joined program on which each cell begins, from 1. An empty line parts two
 * cells.
 */
export function firstLines(sources: readonly string[]): number[] {
  let next = 1;
  return sources.map((source) => {
    const first = next;
    next += countLines(source) + 1;
    return first;
  });
}

/** Counts lines as the language does, with the line break that joining puts at the end. */
function countLines(text: string): number {
  return `${text}\n`.split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
}
