import { answerNumber } from '../../values/write-number.ts';
import { spellCount } from '../../values/count.ts';
import type { Names } from '../arithmetic/expression.ts';
import { findMistake, mistakeVerdict } from './find-mistake.ts';
import { fitOf, hasDigitOf, type Typed } from './fit.ts';
import { isRightButForRounding } from './own-rounding.ts';
import { readAnswer } from './read-answer.ts';
import { evaluateFormula } from '../sheet-formula.ts';
import { roundTo, type SolvedQuestion } from '../solve-sheet.ts';
import { isRight, type Verdict } from './verdict.ts';

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
  const { decimals, answer, task } = question;
  const carried = carryAnswers(question, texts);

  const fit = fitOf(typed, answer, decimals);
  if (fit === 'close') return { kind: 'right' };
  if (fit === 'loose')
    return { kind: 'rounded', remark: `Right, to ${spellCount(decimals, 'decimal')}.` };
  if (fit === 'cut')
    return {
      kind: 'rounded',
      remark: `Right, but cut off: rounded, it is ${answerNumber(answer, decimals)}.`,
    };
  const ownFit = fitOf(typed, evaluateFormula(task.formula, carried.corrected), decimals);
  if (ownFit === 'close' || ownFit === 'loose' || isRightButForRounding(typed, question))
    return { kind: 'rounded', remark: 'Right, with the rounding of your own steps.' };

  const missing = `Give ${spellCount(decimals, 'decimal')}.`;
  const isShort = fit === 'coarse' || ownFit === 'coarse';
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

/** Checks whether an answer is what a step comes to with the reader's own numbers. */
function followsFrom(names: Names, { task, decimals }: SolvedQuestion, typed: Typed): boolean {
  const own = evaluateFormula(task.formula, names);
  const fit = fitOf(typed, own, decimals);
  return fit === 'coarse' ? hasDigitOf(typed, own) : fit !== undefined;
}

/** The numbers as the reader has them: the givens as shown, and the reader's earlier answers. */
interface CarriedAnswers {
  /** With the right number in the place of an answer that is wrong, or cut off. */
  readonly corrected: Names;
  /** With earlier answers even where they are wrong. */
  readonly asTyped: Names;
  /** Whether one of them is wrong, or cut off. */
  readonly hasMistake: boolean;
}

function carryAnswers(question: SolvedQuestion, texts: Texts): CarriedAnswers {
  const corrected: Record<string, number> = { ...question.rounded };
  const asTyped: Record<string, number> = { ...question.rounded };
  let hasMistake = false;
  for (const earlier of question.earlier) {
    const { name, formula } = earlier.task;
    const text = texts[name] ?? '';
    const typed = readAnswer(text);
    const value = typed.kind === 'number' ? typed.value : undefined;
    const right =
      typed.kind === 'number' &&
      isRight(markAnswer(earlier, text, texts)) &&
      fitOf(typed, earlier.answer, earlier.decimals) !== 'cut';
    corrected[name] = (right ? value : undefined) ?? evaluateFormula(formula, corrected);
    asTyped[name] = value ?? evaluateFormula(formula, asTyped);
    hasMistake ||= value !== undefined && !right;
  }
  return { corrected, asTyped, hasMistake };
}
