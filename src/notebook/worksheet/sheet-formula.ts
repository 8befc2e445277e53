import { evaluate, type Expression, type Names } from './arithmetic/expression.ts';
import { parseArithmetic } from './arithmetic/parse-arithmetic.ts';

/** The formulas of sheets are few, and read again at each step of a drag. */
const parsed = new Map<string, Expression>();

/** Reads a formula of a sheet. */
export function parseSheetFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const expression = parseArithmetic(formula);
  parsed.set(formula, expression);
  return expression;
}

/** Works out a formula of a sheet. */
export function evaluateFormula(formula: string, names: Names): number {
  return evaluate(parseSheetFormula(formula), names);
}
