import { answerNumber } from '../../values/write-number.ts';
import type { Names } from '../arithmetic/expression.ts';
import { fitOf } from './fit.ts';
import type { TypedNumber } from './read-answer.ts';
import { evaluateFormula } from '../sheet-formula.ts';
import { MOST_DECIMALS, roundTo, type SolvedQuestion } from '../solve-sheet.ts';
import { mistakeVerdict, type Verdict } from './verdict.ts';

/**
 * Finds the mistake that comes to a typed number: one of those that the question lists, a sign, or a
 * decimal point.
 *
 * @param numbers what the mistake may have been made with: the exact numbers, say, or the reader's own
 */
export function findMistake(
  question: SolvedQuestion,
  typed: TypedNumber,
  numbers: readonly Names[],
  decimals: number,
): Verdict | undefined {
  const { answer, task } = question;
  const isTyped = (value: number) => {
    const fit = fitOf(typed, value, decimals);
    return Math.abs(value - answer) > 10 ** -decimals / 2 && fit !== undefined && fit !== 'coarse';
  };
  for (const { kind, formulas, remark } of task.mistakes) {
    const values =
      kind === 'rounded-factors'
        ? roundedTooSoon(question)
        : numbers.flatMap((names) => formulas.map((formula) => evaluateFormula(formula, names)));
    if (values.some(isTyped)) return mistakeVerdict(kind, fillIn(remark, question, typed.value));
  }
  if (isTyped(-answer)) return mistakeVerdict('sign', 'The size is right, and the sign is not.');
  if ([10, 100, 1000].some((factor) => isTyped(answer * factor) || isTyped(answer / factor)))
    return mistakeVerdict('point', 'The digits are right, and the point stands elsewhere.');
  return undefined;
}

/** Works out the answer from numbers rounded, or cut, to fewer digits than the sheet shows. */
function roundedTooSoon({ task, exact, shownDecimals }: SolvedQuestion): number[] {
  const shortenings: ((value: number) => number)[] = [1, 2, 3].flatMap((digits) => [
    (value) => roundTo(value, digits),
    (value) => Math.trunc(value * 10 ** digits) / 10 ** digits,
    (value) => Number(value.toPrecision(digits)),
  ]);
  return shortenings.map((shorten) => {
    const names = Object.entries(exact).map(([name, value]) => {
      const short = shorten(value);
      const shown = roundTo(value, shownDecimals[name] ?? 0);
      return [name, Math.abs(short - value) < Math.abs(shown - value) ? shown : short] as const;
    });
    return evaluateFormula(task.formula, Object.fromEntries(names));
  });
}

/** Puts numbers in the place of the `{names}` of a remark. */
function fillIn(
  remark: string,
  { task, answer, decimals, exact, shownDecimals }: SolvedQuestion,
  typed: number,
): string {
  const names: Names = { ...exact, [task.name]: answer, typed };
  const shown: typeof shownDecimals = { ...shownDecimals, [task.name]: decimals };
  return remark.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = names[name];
    return value === undefined ? whole : answerNumber(value, shown[name] ?? MOST_DECIMALS);
  });
}
