import type { Names } from './arithmetic/expression.ts';
import { evaluateFormula } from './sheet-formula.ts';
import type { Sheet } from './sheet.ts';
import { solveSheet, type SolvedQuestion } from './solve-sheet.ts';

/**
 * Puts the program's numbers into a sheet, and checks it against the program: every answer, worked
 * out from the givens, must be what the program has for it; and no mistake may come to the right
 * answer.
 *
 * @throws Error that says where they differ
 */
export function checkSheet(
  sheet: Sheet,
  numberAt: (path: string) => number | undefined,
): SolvedQuestion[] {
  const number = (path: string) => {
    const value = numberAt(path);
    if (value === undefined)
      throw new Error(`Worksheet "${sheet.name}": the program has no number ${path}`);
    return value;
  };
  const givens: Names = Object.fromEntries(
    sheet.givens.map(({ name, path }) => [name, number(path)]),
  );
  const solved = solveSheet(sheet, givens);
  for (const [index, { answer, exact, decimals, task }] of solved.entries()) {
    const where = `Worksheet "${sheet.name}", ${task.name}`;
    if (solved[index]?.unasked !== undefined) throw new Error(`${where}: ${solved[index].unasked}`);
    const path = sheet.questions[index]?.program ?? '';
    if (!(Math.abs(answer - number(path)) <= 1e-12 * Math.max(1, Math.abs(answer))))
      throw new Error(`${where}: ${task.formula} is ${answer}, and ${path} is ${number(path)}`);
    for (const formula of task.mistakes.flatMap(({ formulas }) => formulas))
      if (!(Math.abs(evaluateFormula(formula, exact) - answer) > 10 ** -decimals / 2))
        throw new Error(`${where}: the mistake ${formula} comes to the right answer`);
  }
  return solved;
}
