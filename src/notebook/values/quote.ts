import { groupThousands, withTrueMinus } from './number-signs.ts';

/** A number as an author wrote it in prose, and the manner of writing it. */
export interface Quote {
  text: string;
  /** The number that the text says. */
  value: number;
  /** Digits after the point (in exponent form: of the mantissa). */
  decimals: number;
  /** Written like 3.059e-7. */
  exponent: boolean;
  /** Written with thousands commas, like 1,000. */
  grouped: boolean;
  /** The number was not rounded: it is the program's value itself. */
  exact: boolean;
}

const PATTERN = /^[-\u2212]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(e[-+\u2212]?\d+)?$/;
/** `toFixed` and `toExponential` take no more decimals. */
const MAX_DECIMALS = 100;
/** Whole numbers from this one on have digits that a number does not keep. */
const LARGE = 1e15;
/** The decimals that a number may show more than the exact quote that it takes the place of. */
const MORE_DECIMALS = 4;

/**
 * Reads a number in prose: '0.608', '−0.4' (true minus or hyphen), '3.059e-7', '15', '1,000'.
 * `written` is the program's value when the text was written; without it the text counts as rounded.
 *
 * @throws RangeError if the text is not such a number, or has more than 100 decimals.
 */
export function readQuote(text: string, written?: number): Quote {
  const found = PATTERN.exec(text);
  const decimals = found?.[1]?.length ?? 0;
  if (!found || decimals > MAX_DECIMALS) {
    throw new RangeError(`Expected a number such as 0.608, −0.4 or 3.059e-7, got "${text}".`);
  }
  const value = Number(plain(text));
  return {
    text,
    value,
    decimals,
    exponent: found[2] !== undefined,
    grouped: text.includes(','),
    exact: value === written,
  };
}

/**
 * Checks whether the text says the value: it is the value rounded to the text's decimals (by
 * `toFixed` or `toExponential`, which decide ties), or the value's shortest exact form.
 */
export function agrees(quote: Quote, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  const text = plain(quote.text);
  return text === plain(round(value, quote)) || text === plain(`${value}`);
}

/**
 * Writes another value in the manner of the quote: with as many decimals if the quote was rounded;
 * shortest, with up to four decimals more, if it was exact. A value other than 0 is never written as
 * 0, but like 1.23e−7, and one of more than 15 digits like 1.23e18.
 */
export function formatNumber(value: number, quote: Quote): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '\u2212∞';
  let text = quote.exact ? shortest(value, quote) : round(value, quote);
  const isLarge = Math.abs(value) >= LARGE && !quote.exponent;
  if (isLarge || (value !== 0 && Number(text) === 0)) text = value.toExponential(2);
  if (quote.grouped) text = text.replace(/^-?\d+/, groupThousands);
  return withTrueMinus(text);
}

function round(value: number, { decimals, exponent }: Quote): string {
  return exponent ? value.toExponential(decimals) : value.toFixed(decimals);
}

function shortest(value: number, quote: Quote): string {
  const decimals = Math.min(quote.decimals + MORE_DECIMALS, MAX_DECIMALS);
  const text = round(value, { ...quote, decimals });
  const exact = `${Number(text)}`;
  if (quote.exponent === exact.includes('e')) return exact;
  // Drop the zeros at the end of the fraction, and a point with nothing after it.
  return text.includes('.') ? text.replace(/\.?0+(?=e|$)/, '') : text;
}

/** Writes a number as JavaScript reads it: no commas, a hyphen for minus, no plus in the exponent. */
function plain(text: string): string {
  return text.replaceAll(',', '').replaceAll('\u2212', '-').replace('e+', 'e');
}
