/** Returns the value of a literal: its minus sign may stand apart, and a scrub may put it in parentheses. */
export function literalValue(text: string): number {
  return Number(text.replace(/[()\s]/g, ''));
}
