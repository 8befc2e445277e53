/** Replaces the hyphens of a number that JavaScript wrote, and the plus of its exponent. */
export function withTrueMinus(text: string): string {
  return text.replace('e+', 'e').replaceAll('-', '\u2212');
}

/** Parts the digits of a whole number in threes: 1,000. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
