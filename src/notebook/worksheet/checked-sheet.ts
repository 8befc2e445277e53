import { evaluate, type Names } from './arithmetic/expression.ts';
import { parse, pose, type Posed } from './worksheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * A sheet with the program's numbers, checked against the program: every answer is worked out from the
 * givens, and must be what the program has for it; and no mistake may come to the right answer.
 *
 * @throws Error that says where they part
 */
export function checkedSheet(
  sheet: Sheet,
  numberAt: (path: string) => number | undefined,
): Posed[] {
  const number = (path: string) => {
    const value = numberAt(path);
    if (value === undefined)
      throw new Error(`Worksheet "${sheet.name}": the program has no number ${path}`);
    return value;
  };
  const givens: Names = Object.fromEntries(
    sheet.givens.map(({ name, path }) => [name, number(path)]),
  );
  const posed = pose(sheet, givens);
  for (const [index, { answer, exact, decimals, task }] of posed.entries()) {
    const place = `Worksheet "${sheet.name}", ${task.name}`;
    const path = sheet.questions[index]?.program ?? '';
    if (!(Math.abs(answer - number(path)) <= 1e-12 * Math.max(1, Math.abs(answer))))
      throw new Error(`${place}: ${task.formula} is ${answer}, and ${path} is ${number(path)}`);
    for (const formula of task.slips.flatMap(({ formulas }) => formulas))
      if (!(Math.abs(evaluate(parse(formula), exact) - answer) > 10 ** -decimals / 2))
        throw new Error(`${place}: the mistake ${formula} comes to the right answer`);
  }
  return posed;
}
