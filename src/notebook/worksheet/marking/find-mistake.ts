import { answerNumber } from '../../values/write-number.ts';
import type { Names } from '../arithmetic/expression.ts';
import { fitOf } from './fit.ts';
import type { TypedNumber } from './read-answer.ts';
import type { Remark } from '../sheet.ts';
import { evaluateFormula } from '../sheet-formula.ts';
import { MOST_DECIMALS, roundTo, type SolvedQuestion } from '../solve-sheet.ts';
import type { MistakeTitle, Verdict } from './verdict.ts';

/**
 * Finds the mistake that comes to a typed number: one of those that the question lists, a sign, or
 * a decimal point.
 *
 * @param numbers what the mistake may have been made with: the exact numbers, say, or the reader's
 *   own
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
  for (const { formulas, remark } of task.mistakes) {
    const values = numbers.flatMap((names) => formulas.map((one) => evaluateFormula(one, names)));
    if (values.some(isTyped)) return mistakeVerdict(fillIn(remark, question, typed.value));
  }
  if (task.isProduct && roundedTooSoon(question).some(isTyped))
    return mistakeVerdict(
      'Rounded too soon. Close: it comes out so when the factors are shortened to few digits first. Carry one digit more than you want to keep.',
    );
  if (isTyped(-answer)) return mistakeVerdict('The sign. The size is right, and the sign is not.');
  if ([10, 100, 1000].some((factor) => isTyped(answer * factor) || isTyped(answer / factor)))
    return mistakeVerdict('The point. The digits are right, and the point stands elsewhere.');
  return undefined;
}

/** Parts the title of a mistake, its first sentence, from what is said of it. */
export function mistakeVerdict(remark: Remark): Verdict {
  const end = remark.indexOf('.') + 1;
  const title = remark.slice(0, end) as MistakeTitle;
  return { kind: 'mistake', title, remark: remark.slice(end + 1) };
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
  remark: Remark,
  { task, answer, decimals, exact, shownDecimals }: SolvedQuestion,
  typed: number,
): Remark {
  const names: Names = { ...exact, [task.name]: answer, typed };
  const shown: typeof shownDecimals = { ...shownDecimals, [task.name]: decimals };
  return remark.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = names[name];
    return value === undefined ? whole : answerNumber(value, shown[name] ?? MOST_DECIMALS);
  }) as Remark;
}
