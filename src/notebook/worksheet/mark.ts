import { evaluate, type Names } from './arithmetic/expression.ts';
import { readAnswer, type Reading } from './read-answer.ts';
import { fillIn, parse, roundTo, slipTitles, type Posed, type SlipKind } from './worksheet.ts';
import { answerNumber } from '../values/write-number.ts';
import { decimalsInWords } from './answer-decimals.ts';

/** What is said about an answer. */
export type Verdict =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly says: string }
  | { readonly kind: 'right' }
  /** Right, with the reader's own rounding. */
  | { readonly kind: 'rounded'; readonly says: string }
  /** Right as far as it goes. */
  | { readonly kind: 'short'; readonly says: string }
  /** Wrong, and it is known how. */
  | {
      readonly kind: 'slip';
      readonly slip: SlipKind;
      readonly title: string;
      readonly says: string;
    }
  | { readonly kind: 'wrong'; readonly says: string };

/** What was written into the fields of a sheet, by the names of their questions. */
export type Texts = Readonly<Record<string, string>>;

type Written = Extract<Reading, { kind: 'number' }>;

/**
 * Marks an answer. Earlier answers that were right, but rounded, are carried: what follows from them
 * is right too.
 *
 * @param earlier what was written into the fields before this one
 */
export function mark(question: Posed, text: string, earlier: Texts): Verdict {
  const reading = readAnswer(text);
  if (reading.kind !== 'number') return reading;
  const { decimals, answer, task } = question;
  const formula = parse(task.formula);
  const { own, followed, mended } = carry(question, earlier);

  const fit = fits(reading, answer, decimals);
  if (fit === 'close') return { kind: 'right' };
  if (fit === 'loose') return { kind: 'rounded', says: `Right, to ${decimalsInWords(decimals)}.` };
  if (fit === 'cut')
    return {
      kind: 'rounded',
      says: `Right, but cut off: rounded, it is ${answerNumber(answer, decimals)}.`,
    };
  const carried = fits(reading, evaluate(formula, own), decimals);
  if (carried && carried !== 'coarse')
    return { kind: 'rounded', says: 'Right, with the rounding of your own steps.' };

  const slip = findSlip(question, reading, [question.exact, own], decimals);
  if (slip) return slip;
  if (fit === 'coarse' || carried === 'coarse')
    return {
      kind: 'short',
      says: `Right as far as it goes. Give ${decimalsInWords(decimals)}.`,
    };
  if (mended) {
    const follows = fits(reading, evaluate(formula, followed), decimals);
    if (follows)
      return slipOf(
        'carried-on',
        'This step is right for what you had before it. Mend the earlier answer, and work this one out again.',
      );
  }
  if (reading.decimals !== null && reading.decimals < decimals) {
    const coarse = findSlip(question, reading, [question.exact], reading.decimals);
    if (coarse) return coarse;
  }
  return { kind: 'wrong', says: 'Not yet. Look at the signs and at the order, or take a hint.' };
}

/** Whether an answer counts as right. */
export function isRight(verdict: Verdict): boolean {
  return verdict.kind === 'right' || verdict.kind === 'rounded';
}

interface Carried {
  /** The numbers as the reader has them: the givens as shown, and earlier answers where they are right. */
  readonly own: Names;
  /** The same, with earlier answers even where they are wrong. */
  readonly followed: Names;
  /** Whether one of them is. */
  readonly mended: boolean;
}

function carry(question: Posed, earlier: Texts): Carried {
  const own: Record<string, number> = { ...question.shown };
  const followed: Record<string, number> = { ...question.shown };
  let mended = false;
  for (const before of question.before) {
    const { name, formula } = before.task;
    const text = earlier[name] ?? '';
    const reading = readAnswer(text);
    const right = isRight(mark(before, text, earlier));
    own[name] = right && reading.kind === 'number' ? reading.value : evaluate(parse(formula), own);
    followed[name] = reading.kind === 'number' ? reading.value : evaluate(parse(formula), followed);
    mended ||= reading.kind === 'number' && !right;
  }
  return { own, followed, mended };
}

type Fit = 'close' | 'loose' | 'cut' | 'coarse';

/**
 * How well an answer fits a number of which so many decimals are wanted. The digits that were written
 * say what they promise: half a unit of the last. Digits that were cut off, not rounded, miss by up to one.
 */
function fits({ value, decimals }: Written, target: number, wanted: number): Fit | undefined {
  const off = Math.abs(value - target);
  const slack = 1e-12 * Math.max(10 ** -wanted, Math.abs(target));
  if (off <= slack) return 'close';
  const unit = 10 ** -(decimals ?? Infinity);
  const least = 10 ** -wanted;
  if (unit > least * (1 + 1e-9)) return off <= unit / 2 + slack ? 'coarse' : undefined;
  if (off <= unit / 2 + slack) return 'close';
  if (off <= least / 2 + slack) return 'loose';
  return decimals !== null && off < unit && Math.abs(value) < Math.abs(target) ? 'cut' : undefined;
}

function findSlip(
  question: Posed,
  reading: Written,
  ways: readonly Names[],
  decimals: number,
): Verdict | undefined {
  const { answer, task } = question;
  const made = (value: number) => {
    const fit = fits(reading, value, decimals);
    return Math.abs(value - answer) > 10 ** -decimals / 2 && fit !== undefined && fit !== 'coarse';
  };
  for (const { kind, formulas, says } of task.slips) {
    const values =
      kind === 'rounded-factors'
        ? roundedTooSoon(question)
        : ways.flatMap((names) => formulas.map((formula) => evaluate(parse(formula), names)));
    if (!values.some(made)) continue;
    const names = { ...question.exact, [task.name]: answer, typed: reading.value };
    const places = { ...question.places, [task.name]: question.decimals };
    return slipOf(kind, fillIn(says, names, places));
  }
  if (made(-answer)) return slipOf('sign', 'The size is right, and the sign is not.');
  if ([10, 100, 1000].some((factor) => made(answer * factor) || made(answer / factor)))
    return slipOf('point', 'The digits are right, and the point stands elsewhere.');
  return undefined;
}

/** What comes out when every number that goes in is first rounded, or cut, to fewer digits than the sheet shows. */
function roundedTooSoon({ task, exact, places }: Posed): number[] {
  const formula = parse(task.formula);
  const shorten: ((value: number) => number)[] = [1, 2, 3].flatMap((digits) => [
    (value) => roundTo(value, digits),
    (value) => Math.trunc(value * 10 ** digits) / 10 ** digits,
    (value) => Number(value.toPrecision(digits)),
  ]);
  return shorten.map((shortened) => {
    const names = Object.entries(exact).map(([name, value]) => {
      const short = shortened(value);
      const shown = roundTo(value, places[name] ?? 0);
      return [name, Math.abs(short - value) < Math.abs(shown - value) ? shown : short] as const;
    });
    return evaluate(formula, Object.fromEntries(names));
  });
}

function slipOf(slip: SlipKind, says: string): Verdict {
  return { kind: 'slip', slip, title: slipTitles[slip], says };
}
