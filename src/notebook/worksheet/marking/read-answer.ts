import { evaluate, functions, type Expression } from '../arithmetic/expression.ts';
import { parseArithmetic } from '../arithmetic/parse-arithmetic.ts';
import { Unreadable } from '../arithmetic/unreadable.ts';

/** What a person typed into a field. */
type ParsedAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly remark: string }
  | TypedNumber;

export interface TypedNumber {
  readonly kind: 'number';
  readonly value: number;
  /** How many digits follow the point; null for working such as 3/5, which rounds nothing. */
  readonly decimals: number | null;
  readonly expression: Expression;
}

/**
 * Reads what people write on paper: 0.61, .608, −0.4, 3/5, ½, 1.2·0.7−0.4, 2x0.5, 61%, 9.1e-4,
 * e^-0.44, Sigmoid(0.44). Of `z = 0.44` or `a ≈ 0.608` it reads what stands after the last sign,
 * and a point or a semicolon may end it, as a sentence or a line of code.
 *
 * A comma is a decimal comma: 1,5 is one and a half. Where it could as well part thousands, as in
 * 1,000, nothing is guessed, and the remark asks.
 */
export function readAnswer(text: string): ParsedAnswer {
  const answer = text
    .replace(/^.*[=≈≃≅≐~]/s, '')
    .replace(/(?<=[\p{L}\p{N})%])[\s.,;…]+$/u, '')
    .trim();
  if (answer === '') return { kind: 'empty' };
  try {
    const expression = parseArithmetic(withPlainSpelling(withPoints(answer)));
    const value = evaluate(expression, {});
    if (!Number.isFinite(value))
      return { kind: 'unreadable', remark: 'That is no finite number. Does it divide by zero?' };
    return { kind: 'number', value, decimals: decimalsOf(expression), expression };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', remark: error.message };
    throw error;
  }
}

/** Replaces a decimal comma by a point. */
function withPoints(text: string): string {
  for (const [number, whole = '', rest = ''] of text.matchAll(/([\d.]*),([\d.,]*)/g)) {
    if (/[.,]/.test(whole + rest))
      throw new Unreadable(`“${number}” has more than one point or comma.`);
    if (/^[1-9]\d{0,2}$/.test(whole) && rest.length === 3)
      throw new Unreadable(
        `Is ${number} a fraction, or thousands? Write ${whole}.${rest} or ${whole}${rest}.`,
      );
  }
  return text.replaceAll(',', '.');
}

const fractions = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒';
const fractionTexts =
  '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/7 1/8 3/8 5/8 7/8 1/9 1/10'.split(' ');

/**
 * Spells an answer as formulas are spelled. It has no letters of its own but e: an x between two
 * numbers multiplies, and capitals mean what small letters do.
 */
function withPlainSpelling(text: string): string {
  return text
    .replace(/Math\./gi, '')
    .replace(
      new RegExp(`(?<![\\d.])(\\d*)\\s*([${fractions}])`, 'g'),
      (_, whole: string, sign: string) =>
        `(${whole || '0'}+${fractionTexts[fractions.indexOf(sign)] ?? ''})`,
    )
    .replace(/(?<=[\d.)%]\s*)x(?=\s*(?:[-+−–]?\s*[\d.(√σ]|e\b|exp|sig|sqrt|abs))/gi, '*')
    .replace(/(?<![\d.](?=E[-+−–]?\d))\p{Lu}\p{L}*/gu, (name) => {
      const small = name.toLowerCase();
      return small === 'e' || functions.has(small) ? small : name;
    });
}

function decimalsOf(expression: Expression): number | null {
  if (expression.kind === 'negate') return decimalsOf(expression.of);
  if (expression.kind === 'percent') {
    const decimals = decimalsOf(expression.of);
    return decimals === null ? null : decimals + 2;
  }
  if (expression.kind !== 'number') return null;
  const [mantissa = '', exponent = '0'] = expression.text.toLowerCase().split('e');
  return (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
}
