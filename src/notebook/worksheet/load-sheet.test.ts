import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Names } from './arithmetic/expression.ts';
import { mark } from './marking/mark.ts';
import type { Verdict } from './marking/verdict.ts';
import { evaluateFormula } from './sheet-formula.ts';
import { solveSheet, type SolvedQuestion } from './solve-sheet.ts';
import { loadSheet, sheetNames } from './load-sheet.ts';
import type { Sheet } from './sheet.ts';

const sheets = await Promise.all(sheetNames.map(loadSheet));

/** The least number of wrong answers of each named kind that every question is fed with. */
const wrongAnswers = 30;

/** A number with two decimals that a reader might put into a cell; none is zero. */
const number = fc.integer({ min: -400, max: 400 }).map((hundredths) => (hundredths || 1) / 100);

const givensOf = (sheet: Sheet): fc.Arbitrary<Names> =>
  fc.record(Object.fromEntries(sheet.givens.map(({ name }) => [name, number])));

/** What someone writes who has worked it out: the decimals that are wanted. */
const write = (value: number, { decimals }: SolvedQuestion) =>
  value.toFixed(decimals).replace('-', '−');

const answers = (solved: readonly SolvedQuestion[]) =>
  Object.fromEntries(solved.map((one) => [one.task.name, write(one.answer, one)]));

/** Whether digits that were rounded, or cut off, could stand for either number. */
const near = (a: number, b: number, { decimals }: SolvedQuestion) =>
  Math.abs(a - b) <= 1.6 * 10 ** -decimals;
const isMistake = (verdict: Verdict) => verdict.kind === 'mistake';

describe.each(sheets)('the worksheet $name', (sheet) => {
  it('takes the right answers to any numbers, in any spelling', () => {
    fc.assert(
      fc.property(givensOf(sheet), (givens) => {
        for (const question of solveSheet(sheet, givens)) {
          const { answer } = question;
          if (!Number.isFinite(answer)) continue;
          expect(mark(question, `${answer}`, {})).toEqual({ kind: 'right' });
          expect(mark(question, write(answer, question), {})).toEqual({ kind: 'right' });
          const comma = write(answer, question).replace('.', ',');
          // 1,250 could be thousands: it asks.
          if (!/^−?[1-9]\d{0,2},\d{3}$/.test(comma))
            expect(mark(question, comma, {})).toEqual({ kind: 'right' });
        }
      }),
    );
  });

  it('takes what follows from a reader’s own rounded steps', () => {
    fc.assert(
      fc.property(givensOf(sheet), (givens) => {
        const solved = solveSheet(sheet, givens);
        const earlier = answers(solved);
        for (const question of solved) {
          const own: Record<string, number> = { ...question.rounded };
          for (const { task } of question.earlier)
            own[task.name] = Number(earlier[task.name]?.replace('−', '-'));
          const carried = evaluateFormula(question.task.formula, own);
          if (!Number.isFinite(carried)) continue;
          const verdict = mark(question, write(carried, question), earlier);
          expect(verdict.kind).toMatch(/^(right|rounded)$/);
        }
      }),
    );
  });

  const mistakes = sheet.questions.flatMap((question, index) =>
    question.mistakes.map(({ kind, formulas }, at) => ({
      question: question.name,
      kind,
      formulas,
      index,
      at,
    })),
  );
  it.each(mistakes.filter(({ kind }) => kind !== 'rounded-factors'))(
    `names "$kind" in $question, ${wrongAnswers} times over, whatever the numbers`,
    ({ kind, formulas, index, at }) => {
      let fed = 0;
      fc.assert(
        fc.property(givensOf(sheet), fc.nat(formulas.length - 1), (givens, which) => {
          const question = solveSheet(sheet, givens)[index];
          if (!question) throw new Error('no such question');
          const value = evaluateFormula(formulas[which] ?? '', question.exact);
          fc.pre(Number.isFinite(value) && Number.isFinite(question.answer));
          // By chance the mistake may come to the right answer, or to that of another mistake above it.
          fc.pre(!near(value, question.answer, question));
          const above = question.task.mistakes
            .slice(0, at)
            .flatMap((mistake) => mistake.formulas)
            .map((formula) => evaluateFormula(formula, question.exact));
          const verdict = mark(question, write(value, question), {});
          expect(isMistake(verdict)).toBe(true);
          fc.pre(!above.some((other) => near(value, other, question)));
          expect(verdict).toMatchObject({ mistake: kind });
          fed += 1;
        }),
        { numRuns: 2 * wrongAnswers },
      );
      expect(fed).toBeGreaterThanOrEqual(wrongAnswers);
    },
  );

  it.each(mistakes.filter(({ kind }) => kind === 'rounded-factors'))(
    `names factors that were rounded too soon in $question, ${wrongAnswers} times over`,
    ({ index, at }) => {
      let fed = 0;
      fc.assert(
        fc.property(givensOf(sheet), (givens) => {
          const question = solveSheet(sheet, givens)[index];
          if (!question) throw new Error('no such question');
          const rounded = Object.entries(question.exact).map(([name, value]) => [
            name,
            Number(value.toPrecision(2)),
          ]);
          const value = evaluateFormula(question.task.formula, Object.fromEntries(rounded));
          fc.pre(!near(value, question.answer, question));
          const above = question.task.mistakes
            .slice(0, at)
            .flatMap((mistake) => mistake.formulas)
            .map((formula) => evaluateFormula(formula, question.exact));
          fc.pre(!above.some((other) => near(value, other, question)));
          const verdict = mark(question, write(value, question), {});
          expect(verdict).toMatchObject({ mistake: 'rounded-factors' });
          fed += 1;
        }),
        { numRuns: 2 * wrongAnswers },
      );
      expect(fed).toBeGreaterThanOrEqual(wrongAnswers);
    },
  );
});

describe('the worksheets together', () => {
  it('know, among them, every mistake that a remark should be able to name', () => {
    const known = new Set(
      sheets.flatMap(({ questions }) =>
        questions.flatMap(({ mistakes }) => mistakes.map(({ kind }) => kind)),
      ),
    );
    for (const kind of [
      'sign',
      'dropped-bias',
      'missing-slope',
      'wrong-index',
      'too-early',
      'rounded-factors',
      'forgot-2',
    ] as const)
      expect(known).toContain(kind);
  });

  it('are found by name, and one that is not there is named', async () => {
    for (const [index, { name }] of sheets.entries()) expect(name).toBe(sheetNames[index]);
    await expect(loadSheet('nothing')).rejects.toThrow('No worksheet is called "nothing"');
  });
});
