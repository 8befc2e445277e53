import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Names } from './arithmetic/expression.ts';
import { markAnswer } from './marking/mark-answer.ts';
import { evaluateFormula } from './sheet-formula.ts';
import { solveSheet, type SolvedQuestion } from './solve-sheet.ts';
import { loadSheet, sheetNames } from './load-sheet.ts';
import type { Mistake, Sheet } from './sheet.ts';
import { textFor } from './sheet-text.ts';

const sheets = await Promise.all(sheetNames.map(loadSheet));

/** The least number of wrong answers of each named kind that every question is fed with. */
const wrongAnswers = 30;

/** A number with two decimals that a reader might put into a cell; none is zero. */
const number = fc.integer({ min: -400, max: 400 }).map((hundredths) => (hundredths || 1) / 100);

const givensOf = (sheet: Sheet): fc.Arbitrary<Names> =>
  fc.record(Object.fromEntries(sheet.givens.map(({ name }) => [name, number])));

/** Writes what someone writes who has worked it out: the decimals that are wanted. */
const write = (value: number, { decimals }: SolvedQuestion) =>
  value.toFixed(decimals).replace('-', '−');

const answers = (solved: readonly SolvedQuestion[]) =>
  Object.fromEntries(solved.map((one) => [one.task.name, write(one.answer, one)]));

/** Checks whether digits that were rounded, or cut off, could stand for either number. */
const near = (a: number, b: number, { decimals }: SolvedQuestion) =>
  Math.abs(a - b) <= 1.6 * 10 ** -decimals;

/** Returns the title of a mistake, which is the first sentence of its remark. */
const titleOf = (remark: string) => remark.slice(0, remark.indexOf('.') + 1);

/** All that is said of a mistake, whatever the numbers. */
const remarksOf = (remark: Mistake['remark']): string[] =>
  typeof remark === 'string' ? [remark] : Object.values(remark).filter((one) => one !== undefined);

/** Works out what other mistakes of a question come to. */
const valuesOf = (mistakes: readonly Mistake[], { exact }: SolvedQuestion) =>
  mistakes.flatMap(({ formulas }) => formulas.map((formula) => evaluateFormula(formula, exact)));

describe.each(sheets)('the worksheet $name', (sheet) => {
  it('takes the right answers to any numbers, in any spelling', () => {
    fc.assert(
      fc.property(givensOf(sheet), (givens) => {
        for (const question of solveSheet(sheet, givens)) {
          const { answer } = question;
          if (question.unasked !== undefined) continue;
          expect(markAnswer(question, `${answer}`, {})).toEqual({ kind: 'right' });
          expect(markAnswer(question, write(answer, question), {})).toEqual({ kind: 'right' });
          const comma = write(answer, question).replace('.', ',');
          // 1,250 could be thousands: it asks.
          if (!/^−?[1-9]\d{0,2},\d{3}$/.test(comma))
            expect(markAnswer(question, comma, {})).toEqual({ kind: 'right' });
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
          if (question.unasked !== undefined || !Number.isFinite(carried)) continue;
          const verdict = markAnswer(question, write(carried, question), earlier);
          expect(verdict.kind).toMatch(/^(right|rounded)$/);
        }
      }),
    );
  });

  const questions = sheet.questions.map(({ name }, index) => ({ name, index }));
  const mistakes = questions.flatMap(({ name, index }) =>
    (sheet.questions[index]?.mistakes ?? []).map(({ formulas, remark }, at) => ({
      name,
      title: titleOf(remarksOf(remark)[0] ?? ''),
      remark,
      formulas,
      index,
      at,
    })),
  );

  /** Feeds a question with wrong answers until enough of them could be no other mistake. */
  const feed = (
    index: number,
    remark: Mistake['remark'],
    wrongValue: (question: SolvedQuestion, which: number) => number,
    above: number,
  ) => {
    let fed = 0;
    fc.assert(
      fc.property(givensOf(sheet), fc.nat(1000), (givens, which) => {
        const question = solveSheet(sheet, givens)[index];
        if (!question) throw new Error('no such question');
        const value = wrongValue(question, which);
        fc.pre(Number.isFinite(value) && question.unasked === undefined);
        const said = textFor(remark, question.exact);
        fc.pre(said !== undefined);
        const title = titleOf(said ?? '');
        // By chance the mistake may come to the right answer, or to a mistake above it.
        fc.pre(!near(value, question.answer, question));
        const verdict = markAnswer(question, write(value, question), {});
        expect(verdict.kind).toBe('mistake');
        // The other sign is the simplest mistake of all.
        fc.pre(title === 'The sign.' || !near(value, -question.answer, question));
        const others = valuesOf(question.task.mistakes.slice(0, above), question);
        fc.pre(!others.some((other) => near(value, other, question)));
        expect(verdict).toMatchObject({ title });
        fed += 1;
      }),
      { numRuns: 2 * wrongAnswers },
    );
    expect(fed).toBeGreaterThanOrEqual(wrongAnswers);
  };

  it.each(mistakes)(
    `names "$title" in $name, ${wrongAnswers} times over, whatever the numbers`,
    ({ remark, formulas, index, at }) => {
      const wrongValue = ({ exact }: SolvedQuestion, which: number) =>
        evaluateFormula(formulas[which % formulas.length] ?? '', exact);
      feed(index, remark, wrongValue, at);
    },
  );

  it.each(questions.filter(({ index }) => sheet.questions[index]?.isProduct))(
    `names factors that were rounded too soon in $name, ${wrongAnswers} times over`,
    ({ index }) => {
      const wrongValue = ({ exact, task }: SolvedQuestion) => {
        const rounded = Object.entries(exact).map(([name, value]) => [
          name,
          Number(value.toPrecision(2)),
        ]);
        return evaluateFormula(task.formula, Object.fromEntries(rounded));
      };
      feed(index, 'Rounded too soon. ', wrongValue, Infinity);
    },
  );
});

describe('the worksheets together', () => {
  it('know, among them, every mistake that a remark should be able to name', () => {
    const questions = sheets.flatMap((sheet) => sheet.questions);
    expect(questions.some(({ isProduct }) => isProduct)).toBe(true);
    const remarks = questions.flatMap(({ mistakes }) =>
      mistakes.flatMap(({ remark }) => remarksOf(remark)),
    );
    expect(remarks.map(titleOf)).toEqual(
      expect.arrayContaining([
        'The sign.',
        'The bias is missing.',
        'A slope, σ′, is missing.',
        'Another index.',
        'Updated too early.',
        'The 2 is missing.',
      ]),
    );
  });

  it('are found by name, and one that is not there is named', async () => {
    for (const [index, { name }] of sheets.entries()) expect(name).toBe(sheetNames[index]);
    await expect(loadSheet('nothing')).rejects.toThrow('No worksheet is called "nothing"');
  });
});
