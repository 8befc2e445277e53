const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** No one is asked for more. */
const most = words.length - 1;

/** Writes a number with so many decimals; with fewer where these say it exactly. */
export function writeNumber(value: number, decimals: number): string {
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 0 && value !== 0) return trueMinus(value.toExponential(2));
  return trueMinus(isExact(value, decimals) ? `${rounded}` : value.toFixed(decimals));
}

/** Whether so many decimals say a number exactly, but for what a machine's last digits add. */
export function isExact(value: number, decimals: number): boolean {
  return Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.max(1, Math.abs(value));
}

/** How many decimals to ask for: at least so many, and so many that two digits of a small number show. */
export function decimalsFor(value: number, least: number): number {
  if (value === 0 || !Number.isFinite(value)) return least;
  const needed = Math.ceil(-Math.log10(Math.abs(value))) + 1;
  return Math.min(most, Math.max(least, needed));
}

/** three decimals; one decimal. */
export function decimalsInWords(decimals: number): string {
  return `${words[decimals] ?? decimals} decimal${decimals === 1 ? '' : 's'}`;
}

function trueMinus(text: string): string {
  return text.replace('e+', 'e').replaceAll('-', '−');
}
