import { evaluate, type Expression } from '../arithmetic/expression.ts';
import type { SolvedQuestion } from '../solve-sheet.ts';
import { fitOf } from './fit.ts';
import type { TypedNumber } from './read-answer.ts';

/** With fewer digits a number could be the rounding of any. */
const LEAST_DIGITS = 3;

/**
 * Checks whether working is right but for numbers in it that were rounded, as 0.812 · 0.188 is
 * where 0.81186 · (1 − 0.81186) is asked: with the exact numbers in their place it comes to the
 * answer, and by itself it misses by one unit of the last decimal at most.
 */
export function isRightButForRounding(
  { value, decimals, expression }: TypedNumber,
  question: SolvedQuestion,
): boolean {
  const { answer, exact } = question;
  if (decimals !== null || Math.abs(value - answer) > 10 ** -question.decimals) return false;
  const sizes = Object.values(exact).flatMap((one) => [Math.abs(one), Math.abs(1 - one)]);
  const mended = evaluate(withExactNumbers(expression, sizes), {});
  return fitOf({ value: mended, decimals: null }, answer, question.decimals + 3) !== undefined;
}

function withExactNumbers(expression: Expression, sizes: readonly number[]): Expression {
  const inside = (part: Expression) => withExactNumbers(part, sizes);
  switch (expression.kind) {
    case 'number': {
      const value = exactNumber(expression.text, sizes);
      return value === undefined ? expression : { ...expression, value };
    }
    case 'name':
      return expression;
    case 'binary':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    default:
      return { ...expression, of: inside(expression.of) };
  }
}

/** Finds the number that a numeral is the rounding of; the nearest of several. */
function exactNumber(text: string, sizes: readonly number[]): number | undefined {
  const [, decimals = '', exponent] = /^\d*\.(\d+)(e.*)?$/i.exec(text) ?? [];
  if (exponent || decimals.replace(/^0+/, '').length < LEAST_DIGITS) return undefined;
  const value = Number(text);
  const off = (size: number) => Math.abs(size - value);
  const near = sizes.filter((size) => off(size) <= 0.5001 * 10 ** -decimals.length);
  return near.sort((one, other) => off(one) - off(other))[0];
}
