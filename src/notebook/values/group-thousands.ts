/** Parts the digits of a whole number in threes: 1,000. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
