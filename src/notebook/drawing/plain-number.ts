const MINUS = '\u2212';

/** A number as a figure says it: four digits that count, no idle zeros, a true minus. */
export function plainNumber(value: number): string {
  const text =
    value !== 0 && (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-3)
      ? String(Number(value.toPrecision(3)).toExponential())
      : String(Number(value.toPrecision(Math.abs(value) >= 1e4 ? 6 : 4)));
  return text.replace('e+', 'e').replaceAll('-', MINUS);
}
