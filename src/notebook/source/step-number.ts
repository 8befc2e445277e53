/** The size of a step: ten times or a tenth of the usual one. */
export type StepSize = 10 | 1 | 0.1;

/**
 * Returns the number so many steps further, written as it was. Its last digit sets the step: 0.7 goes
 * by 0.1, 1.25 by 0.01, 3 by 1 and 1e-5 by 1e-5.
 *
 * @param size 10 for steps ten times as large, 0.1 for steps a tenth as large, which write one
 *   digit more
 */
export function stepNumber(text: string, steps: number, size: StepSize = 1): string {
  const { mantissa, decimals, exponent } = parse(text);
  const digits = size === 0.1 ? decimals + 1 : decimals;
  return format(mantissa + (steps * size) / 10 ** decimals, digits, exponent);
}

/**
 * Returns a value, written with the digits of a literal.
 *
 * @param least at least so many decimals, where a figure's handle is finer than the literal
 */
export function writeLike(text: string, value: number, least = 0): string {
  const { decimals, exponent } = parse(text);
  const mantissa = exponent === '' ? value : value / Number(`1${exponent}`);
  return format(mantissa, Math.max(decimals, least), exponent);
}

/** Parts a literal. The exponent has its "e", or is empty. */
function parse(text: string): { mantissa: number; decimals: number; exponent: string } {
  const [, mantissa = '0', exponent = ''] =
    /^([^e]*)(e.*)?$/i.exec(text.replace(/[()]/g, '')) ?? [];
  return {
    mantissa: Number(mantissa),
    decimals: mantissa.split('.')[1]?.length ?? 0,
    exponent,
  };
}

/** Rounds to whole units of the last digit, so that no error of binary fractions shows. */
function format(mantissa: number, decimals: number, exponent: string): string {
  const text = (Math.round(mantissa * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
  return (Number(text) === 0 ? text.replace('-', '') : text) + exponent;
}
