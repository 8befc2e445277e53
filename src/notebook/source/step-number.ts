/** How a number is written: its digits set the step by which a hand turns it. */
interface Written {
  readonly mantissa: number;
  readonly decimals: number;
  /** The exponent with its "e", or nothing. */
  readonly exponent: string;
}

/**
 * The number so many steps further, written as it was: 0.7 turns by 0.1, 1.25 by 0.01, 3 by 1 and
 * 1e-5 by 1e-5.
 *
 * @param size 10 for steps ten times as large, 0.1 for steps a tenth as large, which write one
 *   digit more
 */
export function stepNumber(text: string, steps: number, size: 10 | 1 | 0.1 = 1): string {
  const { mantissa, decimals, exponent } = read(text);
  const digits = size === 0.1 ? decimals + 1 : decimals;
  // In whole steps, so that no error of binary fractions shows.
  const units = Math.round(mantissa * 10 ** digits) + steps * (size === 10 ? 10 : 1);
  return write(units, digits, exponent);
}

/**
 * A value written with the digits of a literal: what a handle on a drawing makes of it.
 *
 * @param least at least so many decimals, where the handle is finer than the literal
 */
export function writeLike(text: string, value: number, least = 0): string {
  const { decimals, exponent } = read(text);
  const digits = Math.max(decimals, least);
  const scaled = exponent === '' ? value : value / Number(`1${exponent}`);
  return write(Math.round(scaled * 10 ** digits), digits, exponent);
}

function read(text: string): Written {
  const [, mantissa = '0', exponent = ''] =
    /^([^e]*)(e.*)?$/i.exec(text.replace(/[()]/g, '')) ?? [];
  return {
    mantissa: Number(mantissa),
    decimals: mantissa.split('.')[1]?.length ?? 0,
    exponent,
  };
}

function write(units: number, decimals: number, exponent: string): string {
  const text = (units / 10 ** decimals).toFixed(decimals);
  return (Number(text) === 0 ? text.replace('-', '') : text) + exponent;
}
