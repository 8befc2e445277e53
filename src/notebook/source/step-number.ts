import type { Limits } from './count-limits.ts';

/** The size of a step: a hundred times, ten times or a tenth of the usual one. */
export type StepSize = 100 | 10 | 1 | 0.1;

/** Digits beyond these change no number. */
const mostDigits = 15;

/** The largest and the least power of ten that a number has. */
const powers = { most: 308n, least: -323n };

/** A number as it is written: its digits without their point, and how many stand behind it. */
interface Written {
  readonly units: bigint;
  readonly decimals: number;
  /** The power of ten behind the "e"; null where there is none. */
  readonly power: bigint | null;
}

/**
 * Returns the number so many steps further, written as it was. Its last digit sets the step: 0.7 goes
 * by 0.1, 1.25 by 0.01, 3 by 1. What is written with a power of ten keeps its digits and its sign:
 * 9e-5 goes to 1e-4 and to 8e-5.
 *
 * @param size 10 and 100 for steps so many times as large, 0.1 for steps a tenth as large, which write
 *   one digit more
 * @param usual a number whose last digit sets the step instead, as the author wrote it
 */
export function stepNumber(
  text: string,
  steps: number,
  size: StepSize = 1,
  usual = text,
  limits?: Limits,
): string {
  if (steps === 0) return text;
  const number = read(text);
  const by = BigInt(steps) * BigInt(Math.max(size, 1));
  if (limits && number.power === null && number.decimals === 0)
    return stepCount(number.units, by, limits);
  if (number.power !== null && number.units !== 0n) return stepPower(number, number.power, by);
  const base = number.power === null ? read(usual).decimals : 0;
  const isFiner = size === 0.1 && digitsOf(number.units) < mostDigits;
  const decimals = Math.max(number.decimals, isFiner ? base + 1 : base);
  const unit = 10n ** BigInt(decimals - base) / (isFiner ? 10n : 1n);
  const stepped = number.units * 10n ** BigInt(decimals - number.decimals) + by * unit;
  return trim(write(stepped, decimals), base);
}

/**
 * Returns a value, written with the digits of a literal.
 *
 * @param least at least so many decimals, where a figure's handle is finer than the literal
 */
export function writeLike(text: string, value: number, least = 0): string {
  const { decimals, power } = read(text);
  const size = Math.abs(value);
  if (power !== null && value !== 0) {
    const digits = Math.max(decimals, least + Math.floor(Math.log10(size)));
    return value.toExponential(Math.min(digits, mostDigits)).replace('+', '');
  }
  const digits = Math.max(decimals, least);
  if (size >= 1e21 || digits > 20) return String(value).replace('+', '');
  return unsigned((Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits));
}

/** Parts a literal. */
function read(text: string): Written {
  const [, sign = '', whole = '', part = '', power] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text.replace(/[()\s]/g, '')) ?? [];
  return {
    units: BigInt(`${whole}${part}`) * (sign ? -1n : 1n),
    decimals: part.length,
    power: power === undefined ? null : BigInt(power),
  };
}

function digitsOf(units: bigint): number {
  return String(units).replace('-', '').length;
}

function write(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}

/** Takes away the zeros at the end that an earlier, finer step has left. */
function trim(text: string, decimals: number): string {
  let end = text.length;
  const point = text.indexOf('.');
  if (point < 0) return text;
  while (text[end - 1] === '0' && end - 1 - point > decimals) end -= 1;
  return text.slice(0, decimals === 0 && end - 1 === point ? point : end);
}

function unsigned(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Counts on, and stops at the limits; a number beyond them comes back by itself. */
function stepCount(from: bigint, by: bigint, { least, most }: Limits): string {
  const to = from + by;
  if (to < least && by < 0n) return String(from < least ? from : least);
  if (to > most && by > 0n) return String(from > most ? from : most);
  return String(to);
}

/** Goes from 9e-5 on to 1e-4: as many steps lie between one power of ten and the next. */
function stepPower({ units, decimals }: Written, power: bigint, by: bigint): string {
  const isNegative = units < 0n;
  const size = isNegative ? -units : units;
  // 12.5e3 has the digits of 1.25e4.
  const digits = BigInt(digitsOf(size) - 1);
  const perTen = 9n * 10n ** digits;
  const from = (power + digits - BigInt(decimals)) * perTen + size - perTen / 9n;
  const to = from + (isNegative ? -by : by);
  const [least, most] = [powers.least * perTen, powers.most * perTen];
  const place = to < least && to < from ? least : to > most && to > from ? most : to;
  const tens = place / perTen - (place % perTen < 0n ? 1n : 0n);
  const text = write(place - tens * perTen + perTen / 9n, Number(digits));
  return `${isNegative ? '-' : ''}${text}e${tens}`;
}
