/** British English has no comma before "and". */
const list = new Intl.ListFormat('en-GB');

/** Writes words as a list: "x", "x and w", "x, w and b". */
export function wordList(words: readonly (string | number)[]): string {
  return list.format(words.map(String));
}
