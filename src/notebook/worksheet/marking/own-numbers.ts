import { compute } from '../arithmetic/expression.ts';
import { evaluateFormula, parseSheetFormula } from '../sheet-formula.ts';
import { roundTo, type SolvedQuestion } from '../solve-sheet.ts';

/** The numbers that a reader may go on with, of each earlier answer. */
export type OwnNumbers = ReadonlyMap<string, readonly number[]>;

/**
 * Lists what an answer comes to by the numbers that a reader has: the givens as they are shown, and
 * any of the reader's own earlier answers.
 */
export function calculatedValues({ task, rounded }: SolvedQuestion, own: OwnNumbers): number[] {
  const used = new Set<string>();
  compute(parseSheetFormula(task.formula), (name) => used.add(name).size);
  let choices = [rounded];
  for (const name of used)
    choices = choices.flatMap((names) =>
      (own.get(name) ?? [rounded[name] ?? NaN]).map((value) => ({ ...names, [name]: value })),
    );
  return [...new Set(choices.map((names) => evaluateFormula(task.formula, names)))];
}

/** Lists these, and what a sigmoid comes to with the power of e that is shown, if one is. */
export function ownValues(question: SolvedQuestion, own: OwnNumbers): number[] {
  const values = calculatedValues(question, own);
  const { task, exact, rounded } = question;
  const formula = parseSheetFormula(task.formula);
  if (formula.kind !== 'call' || formula.name !== 'sigmoid') return values;
  const odds = Math.exp(compute(formula.of, (name) => exact[name] ?? NaN));
  const isNear = (value: number, target: number) => Math.abs(value / target - 1) < 1e-9;
  for (const [name, shown] of Object.entries(rounded)) {
    const value = exact[name] ?? NaN;
    if (isNear(value, 1 / odds)) values.push(1 / (1 + shown));
    if (isNear(value, odds)) values.push(1 / (1 + 1 / shown));
  }
  return values;
}

/**
 * Lists what a reader may go on with after an answer that is right: what was typed, what the
 * calculator still holds, or that with one or two decimals more than are wanted.
 */
export function carriedValues(
  values: readonly number[],
  typed: number,
  decimals: number,
): readonly number[] {
  const kept = [0, 1, 2].flatMap((more) => values.map((value) => roundTo(value, decimals + more)));
  return [...new Set([typed, ...values, ...kept])];
}
