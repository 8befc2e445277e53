import { evaluate, type Expression, type Names } from './arithmetic/expression.ts';
import { magnitudeOf } from './arithmetic/magnitude.ts';
import { parseArithmetic } from './arithmetic/parse-arithmetic.ts';

/** The formulas of sheets are few, and read again at each step of a drag. */
const parsed = new Map<string, Expression>();

export function parseSheetFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const expression = parseArithmetic(formula);
  parsed.set(formula, expression);
  return expression;
}

export function evaluateFormula(formula: string, names: Names): number {
  return evaluate(parseSheetFormula(formula), names);
}

/** Works out an answer: 0 where numbers cancel, but for what a machine's last digits leave. */
export function evaluateAnswer(formula: string, names: Names): number {
  const answer = evaluateFormula(formula, names);
  if (!Number.isFinite(answer)) return answer;
  const isLeftOver = Math.abs(answer) <= 1e-14 * magnitudeOf(parseSheetFormula(formula), names);
  return isLeftOver ? 0 : answer;
}
