import { withTrueMinus } from './number-signs.ts';

/** A manner of rounding a number, and of writing it with an exponent. */
interface NumberStyle {
  /** At most so many digits after the point. */
  decimals?: number;
  /** At most so many significant digits; those before the point are all written. */
  digits?: number;
  /** Whether zeros fill up the decimals: 0.500. */
  trailingZeros?: boolean;
  /** Sizes under this one are written like 1.23e−7. */
  exponentBelow?: number;
  /** Sizes from this one on are written like 1.23e7. */
  exponentFrom?: number;
}

const MILLION = 1e6;

/**
 * Writes a number for a reader: rounded as the style says, with a true minus. Without a style it is
 * written exactly. No number but 0 is written as 0: what the style would round to 0 gets an exponent.
 */
export function writeNumber(value: number, style: NumberStyle = {}): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '\u2212∞';
  const { exponentBelow = 0, exponentFrom = Infinity, trailingZeros = false } = style;
  const size = Math.abs(value);
  const text = round(value, style);
  const isTooSmall = value !== 0 && (size < exponentBelow || Number(text) === 0);
  if (!isTooSmall && size < exponentFrom) return withTrueMinus(text);
  const [mantissa, exponent] = value.toExponential(2).split('e');
  return withTrueMinus(`${trailingZeros ? mantissa : Number(mantissa)}e${exponent}`);
}

function round(value: number, { decimals, digits, trailingZeros }: NumberStyle): string {
  const size = Math.abs(value);
  const whole = size < 1 ? 0 : Math.trunc(size).toString().length;
  if (decimals === undefined)
    return String(digits ? Number(value.toPrecision(Math.max(digits, whole))) : value);
  const text = value.toFixed(digits ? Math.min(decimals, Math.max(0, digits - whole)) : decimals);
  return trailingZeros ? text : String(Number(text));
}

/** Writes a number of a figure, with at most six digits: 1.2, −0.4, 15, 37035, 1.23e7. */
export function shortNumber(value: number, decimals = 3): string {
  return writeNumber(value, { decimals, digits: 6, exponentFrom: MILLION });
}

/** Writes a number of an output, with four digits: 0.6083, 123456, 3.06e−7. */
export function outputNumber(value: number): string {
  return writeNumber(value, { digits: 4, exponentBelow: 1e-3, exponentFrom: MILLION });
}

/**
 * Writes a number with exactly so many decimals, also where they are zeros, for a column. What they
 * would make a million, or 0 without being it, is written short.
 */
export function columnNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const isInColumn = Math.abs(value) < MILLION && (value === 0 || Number(text) !== 0);
  return isInColumn ? withTrueMinus(text) : shortNumber(value);
}

/** Writes an answer with so many decimals, with fewer where these say it exactly. */
export function answerNumber(value: number, decimals: number): string {
  return writeNumber(value, { decimals, trailingZeros: !isExact(value, decimals) });
}

/** Checks whether so many decimals say a number exactly, but for what a machine's last digits add. */
export function isExact(value: number, decimals: number): boolean {
  return Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.max(1, Math.abs(value));
}

/**
 * Writes an activation with three decimals, or as many more as set it apart from 0 and 1:
 * 0.608, 0.9999997. A sigmoid never answers 0 or 1, so a figure should not say that it does.
 */
export function activationNumber(value: number, least = 3): string {
  if (value < 0 || value > 1) return shortNumber(value, least);
  for (let decimals = least; decimals <= 10; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded === value || (rounded !== 0 && rounded !== 1)) return writeNumber(rounded);
  }
  return `≈ ${Math.round(value)}`;
}

/**
 * Writes an activation with three digits, where there is room for four characters beside a minus:
 * .999, 1.00, −.760, 12.3, 123. Other sizes have one digit and an exponent: 3e−7, 1e12.
 */
export function tightNumber(value: number): string {
  for (const decimals of [3, 2, 1, 0]) {
    const size = Math.abs(Number(value.toFixed(decimals)));
    if (size === 0 && value !== 0) break;
    // What is rounded up to another digit before the point has one less after it.
    if (size < 10 ** (3 - decimals))
      return withTrueMinus(value.toFixed(decimals).replace(/^(-?)0\./, '$1.'));
  }
  return withTrueMinus(value.toExponential(0));
}
