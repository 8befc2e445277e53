/**
 * Checks for a key that goes through a row: Left, Right, Home or End. With another key it is the
 * browser's, which selects a word or a line.
 */
export function isStep({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && /^(Arrow(Left|Right)|Home|End)$/.test(key);
}
