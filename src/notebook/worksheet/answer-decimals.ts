import { spellCount } from '../values/count.ts';

/** No one is asked for more. */
const MOST_DECIMALS = 12;

/** How many decimals to ask for: at least so many, and so many that two digits of a small number show. */
export function decimalsFor(value: number, least: number): number {
  if (value === 0 || !Number.isFinite(value)) return least;
  const needed = Math.ceil(-Math.log10(Math.abs(value))) + 1;
  return Math.min(MOST_DECIMALS, Math.max(least, needed));
}

/** Writes how many decimals are asked for: three decimals, one decimal. */
export function decimalsInWords(decimals: number): string {
  return spellCount(decimals, 'decimal');
}
