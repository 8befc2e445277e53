import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyText } from './answer-key.ts';
import type { Names } from './arithmetic/expression.ts';
import { loadSheet, sheetNames } from './load-sheet.ts';
import { markAnswer, type Texts } from './marking/mark-answer.ts';
import { readAnswer } from './marking/read-answer.ts';
import { isRight } from './marking/verdict.ts';
import { evaluateFormula } from './sheet-formula.ts';
import type { Sheet } from './sheet.ts';
import { textFor } from './sheet-text.ts';
import { showWork } from './show-work.ts';
import { namesOf, roundTo, solveSheet, type SolvedQuestion } from './solve-sheet.ts';

/** Whatever a program can put in the place of a given. */
const extreme = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, 40, -40, 1e6, 1e-6, 1e8, 1e-8),
  fc.constantFrom(1e308, -1e308, 1e-300, 5e-324, NaN, Infinity, -Infinity, 1e9, 1e21),
  fc.double(),
);
const usual = fc.oneof(
  fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: -3, max: 3 }),
);
const givensOf = (sheet: Sheet, number: fc.Arbitrary<number>): fc.Arbitrary<Names> =>
  fc.oneof(
    fc.record(Object.fromEntries(sheet.givens.map(({ name }) => [name, number]))),
    // All of them equal.
    number.map((one) => Object.fromEntries(sheet.givens.map(({ name }) => [name, one]))),
  );

/** A number typed with so many decimals. */
const typedNear = (around: number, decimals: number) =>
  fc
    .oneof(
      fc.double({ min: -10, max: 10, noNaN: true }).map((off) => around + off),
      fc.integer({ min: -40, max: 40 }).map((units) => around + units * 10 ** -decimals),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    )
    .map((value) => value.toFixed(decimals));

/** The answer as a reader writes it, or with one of a few mistakes, or not. */
const texts = (solved: readonly SolvedQuestion[], choices: readonly number[]): Texts =>
  Object.fromEntries(
    solved.map(({ answer, decimals, task }, index) => {
      const value = [answer, -answer, answer + 1, roundTo(answer, 1)][(choices[index] ?? 0) % 5];
      return [
        task.name,
        value === undefined || !Number.isFinite(value) ? '' : value.toFixed(decimals),
      ];
    }),
  );

describe.each(await Promise.all(sheetNames.map(loadSheet)))('the worksheet $name', (sheet) => {
  it('has a key for any givens that is a number or says that there is none', () => {
    fc.assert(
      fc.property(givensOf(sheet, fc.oneof(extreme, usual)), (givens) => {
        for (const question of solveSheet(sheet, givens)) {
          const key = keyText(question);
          const work = showWork(question).map(({ text }) => text);
          expect([key, ...work].join(' ')).not.toMatch(/NaN|Infinity|∞|undefined/);
          const marked = markAnswer(question, key, {});
          if (question.unasked === undefined) expect(isRight(marked), key).toBe(true);
          else expect(marked).toEqual({ kind: 'unasked', remark: question.unasked });
        }
        for (const text of [sheet.about, sheet.need ?? ''])
          expect(textFor(text, namesOf(solveSheet(sheet, givens).at(-1) ?? never()))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('takes no number as right but the answer, as far as it is rounded, cut off or carried', () => {
    fc.assert(
      fc.property(givensOf(sheet, fc.oneof(extreme, usual)), fc.nat(), (givens, seed) => {
        for (const question of solveSheet(sheet, givens)) {
          const { answer, decimals, unasked } = question;
          const around = Number.isFinite(answer) && Math.abs(answer) < 1e6 ? answer : 0;
          const [text = ''] = fc.sample(typedNear(around, decimals), { numRuns: 1, seed });
          // With the givens as they are shown the answer may have another last digit.
          const shown = evaluateFormula(question.task.formula, ownNames(question));
          const least = Math.min(Math.abs(Number(text) - answer), Math.abs(Number(text) - shown));
          if (unasked === undefined && least <= 1.001 * 10 ** -decimals) continue;
          expect(isRight(markAnswer(question, text, {})), text).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('names a mistake only where it comes to the digits that were typed', () => {
    fc.assert(
      fc.property(
        givensOf(sheet, usual),
        fc.array(fc.nat(4), { maxLength: 8 }),
        fc.integer({ min: 0, max: 4 }),
        fc.nat(),
        (givens, choices, decimals, seed) => {
          const solved = solveSheet(sheet, givens);
          for (const question of solved) {
            if (question.unasked !== undefined) continue;
            const mistakes = question.task.mistakes.flatMap(({ formulas }) =>
              formulas.map((formula) => evaluateFormula(formula, question.exact)),
            );
            const around = [question.answer, ...mistakes].filter((one) => Math.abs(one) < 1e6);
            const [text = ''] = fc.sample(
              fc.constantFrom(...around).chain((one) => typedNear(one, decimals)),
              { numRuns: 1, seed },
            );
            expectTrue(question, text, texts(solved, choices));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

function never(): never {
  throw new Error('a sheet has questions');
}

/** The givens as they are shown, and what follows from them. */
function ownNames({ rounded, earlier }: SolvedQuestion, typed: Texts = {}): Names {
  const names: Record<string, number> = { ...rounded };
  for (const { task } of earlier) {
    const text = typed[task.name] ?? '';
    names[task.name] = text === '' ? evaluateFormula(task.formula, names) : Number(text);
  }
  return names;
}

/** Checks that what is said of a wrong answer is true of it. */
function expectTrue(question: SolvedQuestion, text: string, earlier: Texts): void {
  const verdict = markAnswer(question, text, earlier);
  const { answer, task, exact } = question;
  const typed = readAnswer(text);
  if (typed.kind !== 'number') return;
  const unit = 10 ** -(typed.decimals ?? 0);
  // Rounded to the digits typed, or cut off after them.
  const isTyped = (value: number) =>
    Math.abs(value - typed.value) <= unit / 2 + 1e-9 ||
    (Math.abs(value - typed.value) < unit + 1e-9 &&
      Math.abs(typed.value) <= Math.abs(value) + 1e-9);
  const where = `${task.name}: ${text}`;
  if (verdict.kind === 'short') {
    expect(typed.value, where).not.toBe(0);
    expect(Math.abs(typed.value - answer), where).toBeLessThan(unit);
  }
  if (verdict.kind !== 'mistake') return;
  const is = (title: string) => verdict.title === title;
  if (is('Carried on.')) {
    // As an answer from right numbers is, it is right to the decimals that are wanted.
    const own = evaluateFormula(task.formula, ownNames(question, earlier));
    const half = 10 ** -question.decimals / 2 + 1e-9;
    const isRounded = [typed.value, roundTo(typed.value, question.decimals)].some(
      (value) => Math.abs(value - own) <= half,
    );
    return expect(isTyped(own) || isRounded, where).toBe(true);
  }
  if (is('The point.')) {
    const places = Math.log10(Math.abs(typed.value / answer));
    expect(Math.abs(places), where).toBeGreaterThan(0.5);
    return expect(Math.abs(places - Math.round(places)), where).toBeLessThan(0.03);
  }
  if (is('Rounded too soon.')) return expect(task.isProduct, where).toBe(true);
  if (is('The sign.') && isTyped(-answer)) return;
  // What is named must come to the number, with the exact numbers or the reader's own.
  const named = task.mistakes.filter(({ remark }) =>
    textFor(remark, exact)?.startsWith(verdict.title),
  );
  const corrected = ownNames(question, rightOnly(question, earlier));
  const values = named.flatMap(({ formulas }) =>
    formulas.flatMap((one) => [evaluateFormula(one, exact), evaluateFormula(one, corrected)]),
  );
  expect(values.some(isTyped), `${where} ${verdict.title}`).toBe(true);
}

/** What was typed, without what was wrong. */
function rightOnly({ earlier }: SolvedQuestion, typed: Texts): Texts {
  return Object.fromEntries(
    earlier.map((one) => {
      const text = typed[one.task.name] ?? '';
      return [one.task.name, isRight(markAnswer(one, text, typed)) ? text : ''];
    }),
  );
}
