/*
 * Symbols have paths into the program's names: `w1[0][1]`, `first.w`. An empty bracket stands for
 * every index: `w1[][0]` is a column of `w1`.
 */

/** Checks whether one path includes another: `w1` and `w1[][1]` both include `w1[0][1]`. */
export function includesPath(whole: string, part: string): boolean {
  const inner = keysOf(part);
  return keysOf(whole).every(
    (key, index) => key === inner[index] || (key === '' && inner[index] !== undefined),
  );
}

/** Splits a path into its keys: `w1[][0]` into `w1`, an empty key and `0`. */
export function keysOf(path: string): string[] {
  return path.replaceAll(']', '').split(/[.[]/);
}
