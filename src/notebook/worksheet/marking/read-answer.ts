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
 * Reads what people write on paper: 0.61, .608, −0.4, 3/5, ½, 1 1/2, 1.2·0.7−0.4, 2x0.5, 61%,
 * 9.1e-4, e^-0.44, Sigmoid(0.44). Of `z = 0.44` or `a ≈ 0.608` it reads what stands after the last
 * sign, of `0.608 = a` what stands before it, and a point or a semicolon may end it, as a sentence
 * or a line of code.
 *
 * A comma is a decimal comma: 1,5 is one and a half. Where it could as well part thousands, as in
 * 1,000, nothing is guessed, and the remark asks.
 */
export function readAnswer(text: string): ParsedAnswer {
  const answer = withUsualWidth(text)
    .replace(/(?<=\S)\s*[=≈≃≅≐~]\s*(?!e\s*$)\p{L}[\p{L}\p{N}_]*[\s.,;…]*$/u, '')
    .replace(/^.*[=≈≃≅≐~]/s, '')
    .replace(/(?<=[\p{L}\p{N})%])[\s.,;…]+$/u, '')
    .trim();
  if (answer === '') return { kind: 'empty' };
  try {
    const expression = parseArithmetic(withPlainSpelling(withPoints(withPowers(answer))));
    const value = evaluate(expression, {});
    if (!Number.isFinite(value))
      return { kind: 'unreadable', remark: 'That is no finite number. Does it divide by zero?' };
    return { kind: 'number', value, decimals: decimalsOf(expression), expression };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', remark: error.message };
    throw error;
  }
}

/** Replaces the wide letters, digits and signs that Chinese and Japanese keyboards write. */
function withUsualWidth(text: string): string {
  return text.replace(/[！-～]/g, (wide) => wide.normalize('NFKC'));
}

/** Writes powers as pow(0.7, 2) with their sign: the comma in it is no decimal comma. */
function withPowers(text: string): string {
  const plain = text.replace(
    /(?:Math\.)?\bpow\(([^(),]+),([^(),]+)\)/gi,
    (_, base: string, exponent: string) => `((${base})^(${exponent}))`,
  );
  if (/\bpow\b/i.test(plain)) throw new Unreadable('Write a power with its sign, as in 0.7^2.');
  return plain;
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

const minus = '[-−–—‐‑]';
const sign = `(?:\\+|${minus})`;
/** A power of ten with a space in it, such as 1.5e -3, is as well 1.5 times e, less 3. */
const spacedPower = new RegExp(
  `\\d\\.?(?:\\s+e\\s*${sign}?\\s*|e\\s+${sign}?\\s*|e${sign}\\s+)\\d`,
  'i',
);
/** The minus of 5x10-1 takes something away, or the power has lost its sign. */
const lostPower = new RegExp(`[x×⋅·∙•✕✖*]\\s*10\\s*${minus}\\d+(?![\\d.])`, 'i');
/** A whole number and a fraction, such as 1 1/2. */
const mixed =
  /(?<![\d.]|[\d.]e[-+])(\d+)\s+([1-9]\d*)\s*[/⁄∕]\s*(\d+)(?![\d.]|\s*(?:\^|\*\*|[⁺⁻⁰¹²³⁴-⁹]))/g;

/** Replaces what would be read as something else than was meant, or asks where that is not clear. */
function withClearNumbers(text: string): string {
  const clear = text
    .replace(/(?<=\d\.?)\s+(?=E[-+−–—‐‑]?\d)/g, '')
    .replace(mixed, (whole, ones: string, over: string, under: string) =>
      Number(over) < Number(under) ? `(${ones}+${over}/${under})` : whole,
    );
  if (spacedPower.test(clear))
    throw new Unreadable('Is the “e” a power of ten? Write 1.5e-3 without spaces, or 1.5·e - 3.');
  if (lostPower.test(clear))
    throw new Unreadable('Is that a power of ten? Write 5·10^-1, or 5·10 - 1 with spaces.');
  return clear;
}

/**
 * Spells an answer as formulas are spelled. It has no letters of its own but e: an x between two
 * numbers multiplies, and capitals mean what small letters do.
 */
function withPlainSpelling(text: string): string {
  return withClearNumbers(text)
    .replace(/Math\./gi, '')
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/√\s*(\d+\.?\d*|\.\d+)/g, '√($1)')
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
