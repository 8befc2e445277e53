const MINUS = '\u2212';
const DIGITS = 6;

/** With at most so many decimals, no idle zeros, and six digits in all: 1.2, −0.4, 15, 37035. */
export function shortNumber(value: number, decimals = 3): string {
  if (Math.abs(value) >= 1e6) return trueMinus(value.toExponential(2));
  const whole = Math.trunc(Math.abs(value)).toString().length;
  const text = String(Number(value.toFixed(Math.min(decimals, Math.max(0, DIGITS - whole)))));
  return value !== 0 && Number(text) === 0 ? trueMinus(value.toExponential(1)) : trueMinus(text);
}

/** With exactly so many decimals, for numbers that stand in a column. */
export function columnNumber(value: number, decimals: number): string {
  return Math.abs(value) >= 1e6 ? shortNumber(value) : trueMinus(value.toFixed(decimals));
}

/**
 * An activation with three decimals, or as many more as it takes to tell it from 0 and 1:
 * 0.608, 0.9999997. A sigmoid never answers 0 or 1, so a figure should not say that it does.
 */
export function activationNumber(value: number, least = 3): string {
  for (let decimals = least; decimals <= 10; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded === value || (rounded !== 0 && rounded !== 1)) return trueMinus(String(rounded));
  }
  return `≈ ${Math.round(value)}`;
}

/** An activation where there is room for four characters: .999, 1.00, −.76. */
export function tightNumber(value: number): string {
  const text = value.toFixed(3);
  return trueMinus(/^-?0\./.test(text) ? text.replace('0.', '.') : value.toFixed(2));
}

function trueMinus(text: string): string {
  return text.replace('e+', 'e').replaceAll('-', MINUS);
}
