import { answerNumber } from '../../values/write-number.ts';
import type { Names } from '../arithmetic/expression.ts';
import { fitOf, hasDigitOf, type Typed } from './fit.ts';
import type { Remark } from '../sheet.ts';
import { evaluateFormula } from '../sheet-formula.ts';
import { textFor } from '../sheet-text.ts';
import { MOST_DECIMALS, namesOf, roundTo, type SolvedQuestion } from '../solve-sheet.ts';
import type { MistakeTitle, Verdict } from './verdict.ts';

/** A mistake, and the numbers that it comes to. */
interface Suspect {
  readonly remark: Remark;
  readonly values: readonly number[];
}

/** How a typed number can be what a mistake comes to. */
type Match = (typed: Typed, value: number, decimals: number) => boolean;

/** With all its digits, rounded. */
const isWritten: Match = (typed, value, decimals) => {
  const fit = fitOf(typed, value, decimals);
  return fit === 'close' || (fit === 'loose' && typed.decimals === null);
};
const isCutOff: Match = (...numbers) => fitOf(...numbers) === 'cut';
/** With fewer digits than are wanted, of which one at least must be there. */
const isShort: Match = (typed, value, decimals) =>
  fitOf(typed, value, decimals) === 'coarse' && hasDigitOf(typed, value);

/** Digits that are rounded as they should be count before those that are cut off. */
const matches = { whole: [isWritten, isCutOff], short: [isShort] };

/**
 * Finds the mistake that comes to a typed number: a sign, one of those that the question lists, a
 * decimal point, or factors that were rounded too soon. It must come to the digits that were typed.
 * Of several the simplest is named, which is the first.
 *
 * @param digits whether as many were typed as are wanted, or fewer
 * @param numbers what the mistake may have been made with: the exact numbers, say, or the reader's
 *   own
 */
export function findMistake(
  digits: keyof typeof matches,
  question: SolvedQuestion,
  typed: Typed,
  numbers: readonly Names[],
): Verdict | undefined {
  const { answer, decimals } = question;
  const suspects = listSuspects(question, typed, numbers);
  for (const match of matches[digits])
    for (const { remark, values } of suspects)
      for (const value of values)
        if (Math.abs(value - answer) > 10 ** -decimals / 2 && match(typed, value, decimals))
          return mistakeVerdict(fillIn(remark, question, typed.value));
  return undefined;
}

/** Checks whether a number is, to the digits typed, what a mistake that the question lists comes to. */
export function isKnownMistake(
  question: SolvedQuestion,
  typed: Typed,
  numbers: readonly Names[],
): boolean {
  const { answer, decimals } = question;
  return listKnown(question, numbers).some(({ values }) =>
    values.some(
      (value) =>
        Math.abs(value - answer) > 10 ** -decimals / 2 && fitOf(typed, value, decimals) === 'close',
    ),
  );
}

/** Lists the mistakes that the question knows, where they have something to say. */
function listKnown({ task, exact }: SolvedQuestion, numbers: readonly Names[]): Suspect[] {
  return task.mistakes.flatMap(({ formulas, remark: text }): Suspect[] => {
    const remark = textFor(text, exact);
    if (remark === undefined) return [];
    const values = numbers.flatMap((names) => formulas.map((one) => evaluateFormula(one, names)));
    return [{ remark, values }];
  });
}

/** Lists what may have gone wrong, the simplest first. */
function listSuspects(
  question: SolvedQuestion,
  typed: Typed,
  numbers: readonly Names[],
): Suspect[] {
  const { answer, decimals, task } = question;
  const known = listKnown(question, numbers);
  return [
    // A sign that the question lists is named in its words.
    ...known
      .filter(({ remark }) => remark.startsWith('The sign.'))
      .map(({ remark, values }) => ({
        remark,
        values: values.filter((value) => Math.abs(value + answer) <= 10 ** -decimals / 2),
      })),
    { remark: 'The sign. The size is right, and the sign is not.', values: [-answer] },
    ...known,
    {
      remark: 'The point. The digits are right, and the point stands elsewhere.',
      values: hasShiftedPoint(question, typed) ? [typed.value] : [],
    },
    {
      remark:
        'Rounded too soon. Close: it comes out so when the factors are shortened to few digits first. Carry one digit more than you want to keep.',
      values: task.isProduct ? roundedTooSoon(question) : [],
    },
  ];
}

/** Parts the title of a mistake, its first sentence, from what is said of it. */
export function mistakeVerdict(remark: Remark): Verdict {
  const end = remark.indexOf('.') + 1;
  const title = remark.slice(0, end) as MistakeTitle;
  return { kind: 'mistake', title, remark: remark.slice(end + 1) };
}

/** Checks whether the answer was typed with its point one, two or three places off. */
function hasShiftedPoint({ answer, decimals }: SolvedQuestion, typed: Typed): boolean {
  return [-3, -2, -1, 1, 2, 3].some((places) => {
    const moved = {
      value: typed.value * 10 ** places,
      decimals: typed.decimals === null ? null : typed.decimals - places,
    };
    const fit = fitOf(moved, answer, decimals);
    if (moved.decimals === null)
      return fit !== undefined && Math.abs(moved.value - answer) < Math.abs(answer) / 200;
    // Of fewer digits two must be there: one alone is too easily another number's.
    const hasTwoDigits = Math.abs(moved.value) >= 9.5 * 10 ** -moved.decimals;
    return answer !== 0 && (fit === 'close' || (fit === 'coarse' && hasTwoDigits));
  });
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
function fillIn(remark: Remark, question: SolvedQuestion, typed: number): Remark {
  const { task, decimals, shownDecimals } = question;
  const names: Names = { ...namesOf(question), typed };
  const shown: typeof shownDecimals = { ...shownDecimals, [task.name]: decimals };
  return remark.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = names[name];
    return value === undefined ? whole : answerNumber(value, shown[name] ?? MOST_DECIMALS);
  }) as Remark;
}
