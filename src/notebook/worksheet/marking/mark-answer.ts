import { answerNumber } from '../../values/write-number.ts';
import { spellCount } from '../../values/count.ts';
import type { Names } from '../arithmetic/expression.ts';
import { findMistake, isKnownMistake, mistakeVerdict } from './find-mistake.ts';
import { fitOf, hasDigitOf, type Typed } from './fit.ts';
import { calculatedValues, carriedValues, ownValues, type OwnNumbers } from './own-numbers.ts';
import { isRightButForRounding } from './own-rounding.ts';
import { readAnswer, type TypedNumber } from './read-answer.ts';
import { evaluateFormula } from '../sheet-formula.ts';
import { roundTo, type SolvedQuestion } from '../solve-sheet.ts';
import type { Verdict } from './verdict.ts';

/** What was typed into the fields of a sheet, by the names of their questions. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Marks an answer. Earlier answers that were right, but rounded, are carried: what follows from
 * them is right too.
 *
 * @param texts what was typed into the fields; those before this one count
 */
export function markAnswer(question: SolvedQuestion, text: string, texts: Texts): Verdict {
  const typed = readAnswer(text);
  if (question.unasked !== undefined) return { kind: 'unasked', remark: question.unasked };
  if (typed.kind !== 'number') return typed;
  const { decimals, answer } = question;
  const carried = carryAnswers(question, texts);
  const { kind, own } = rightnessOf(question, typed, carried);
  if (kind !== undefined) return rightVerdict(kind, question);

  const missing = `Give ${spellCount(decimals, 'decimal')}.`;
  const isShort = [answer, ...own].some((value) => fitOf(typed, value, decimals) === 'coarse');
  if (isShort && hasDigitOf(typed, roundTo(answer, decimals)))
    return { kind: 'short', remark: `Right as far as it goes. ${missing}` };
  if (carried.hasMistake && followsFrom(carried.asTyped, question, typed))
    return mistakeVerdict(
      'Carried on. This step is right for what you had before it. Mend the earlier answer, and work this one out again.',
    );
  const mistake = findMistake('whole', question, typed, [question.exact, carried.corrected]);
  if (mistake) return mistake;
  if (isShort) return { kind: 'short', remark: `Too few digits to tell. ${missing}` };
  const shortMistake = findMistake('short', question, typed, [question.exact]);
  if (shortMistake) return shortMistake;
  return { kind: 'wrong', remark: 'Not yet. Look at the signs and at the order, or take a hint.' };
}

/** How an answer is right: as it is, when it is rounded, by the reader's own numbers, or cut off. */
type Rightness = 'exact' | 'loose' | 'own' | 'cut';

/**
 * Says how an answer is right, if it is, and lists what it comes to by the reader's own numbers.
 * Honest rounding counts before digits that are cut off, and so does a known mistake that comes to
 * just what was typed.
 */
function rightnessOf(
  question: SolvedQuestion,
  typed: TypedNumber,
  { own, corrected }: CarriedAnswers,
): { readonly kind?: Rightness; readonly own: readonly number[] } {
  const { answer, decimals } = question;
  const values = ownValues(question, own);
  const fit = fitOf(typed, answer, decimals);
  const ownFits = values.map((value) => fitOf(typed, value, decimals));
  const isOwn = ownFits.includes('close');
  if (fit === 'close') return { kind: 'exact', own: values };
  if (!isOwn && isKnownMistake(question, typed, [question.exact, corrected]))
    return { own: values };
  if (fit === 'loose') return { kind: 'loose', own: values };
  if (isOwn || ownFits.includes('loose') || isRightButForRounding(typed, question))
    return { kind: 'own', own: values };
  return fit === 'cut' ? { kind: 'cut', own: values } : { own: values };
}

function rightVerdict(kind: Rightness, { answer, decimals }: SolvedQuestion): Verdict {
  switch (kind) {
    case 'exact':
      return { kind: 'right' };
    case 'loose':
      return { kind: 'rounded', remark: `Right, to ${spellCount(decimals, 'decimal')}.` };
    case 'own':
      return { kind: 'rounded', remark: 'Right, with the rounding of your own steps.' };
    case 'cut':
      return {
        kind: 'rounded',
        remark: `Right, but cut off: rounded, it is ${answerNumber(answer, decimals)}.`,
      };
  }
}

/** Checks whether an answer is what a step comes to with the reader's own numbers. */
function followsFrom(names: Names, { task, decimals }: SolvedQuestion, typed: Typed): boolean {
  const own = evaluateFormula(task.formula, names);
  const fit = fitOf(typed, own, decimals);
  return fit === 'coarse' ? hasDigitOf(typed, own) : fit !== undefined;
}

/** The numbers as the reader has them: the givens as shown, and the reader's earlier answers. */
interface CarriedAnswers {
  /** All that the reader may have for each earlier answer. */
  readonly own: OwnNumbers;
  /** With the right number in the place of an answer that is wrong, or cut off. */
  readonly corrected: Names;
  /** With earlier answers even where they are wrong. */
  readonly asTyped: Names;
  /** Whether one of them is wrong, or cut off. */
  readonly hasMistake: boolean;
}

function carryAnswers(question: SolvedQuestion, texts: Texts): CarriedAnswers {
  const own = new Map<string, readonly number[]>();
  const corrected: Record<string, number> = { ...question.rounded };
  const asTyped: Record<string, number> = { ...question.rounded };
  const carried = { own, corrected, asTyped, hasMistake: false };
  for (const earlier of question.earlier) {
    const { name, formula } = earlier.task;
    const typed = readAnswer(texts[name] ?? '');
    const value = typed.kind === 'number' ? typed.value : undefined;
    const rightness =
      typed.kind === 'number' && earlier.unasked === undefined
        ? rightnessOf(earlier, typed, carried)
        : undefined;
    const right = rightness?.kind === undefined || rightness.kind === 'cut' ? undefined : value;
    // Nobody is taken to have rounded what is not there.
    own.set(
      name,
      rightness === undefined || right === undefined
        ? calculatedValues(earlier, own)
        : carriedValues(rightness.own, right, earlier.decimals),
    );
    corrected[name] = right ?? evaluateFormula(formula, corrected);
    asTyped[name] = value ?? evaluateFormula(formula, asTyped);
    carried.hasMistake ||= value !== undefined && right === undefined;
  }
  return carried;
}
