/** Replaces the hyphens of a number that JavaScript wrote, and the plus of its exponent. */
export function withTrueMinus(text: string): string {
  return text.replace('e+', 'e').replaceAll('-', '\u2212');
}
