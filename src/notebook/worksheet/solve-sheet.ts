import type { Names } from './arithmetic/expression.ts';
import { evaluateAnswer, evaluateFormula } from './sheet-formula.ts';
import type { Task, TaskSheet } from './sheet.ts';
import { unusableGiven, whyUnasked } from './unasked.ts';

/** A question with its numbers. */
export interface SolvedQuestion {
  readonly task: Task;
  readonly answer: number;
  /** Why it is not asked, in a sentence: it has no answer, say. */
  readonly unasked?: string | undefined;
  /** How many decimals are wanted of this answer. */
  readonly decimals: number;
  /** The givens, the aids and the earlier answers. */
  readonly exact: Names;
  /** The givens and the aids, rounded as the sheet shows them. */
  readonly rounded: Names;
  /** How many decimals are shown of each name. */
  readonly shownDecimals: Readonly<Record<string, number>>;
  readonly earlier: readonly SolvedQuestion[];
}

/** More than anyone would write out: a given is shown as it is, but for a machine's last digits. */
export const MOST_DECIMALS = 10;
/** No one is asked for more decimals. */
const MOST_WANTED = 12;

/**
 * Puts the program's numbers into a sheet, and works out its answers.
 *
 * @throws Unreadable where a formula names what there is not
 */
export function solveSheet(sheet: TaskSheet, givens: Names): SolvedQuestion[] {
  const exact: Record<string, number> = {};
  const rounded: Record<string, number> = {};
  const shownDecimals: Record<string, number> = {};
  const add = (name: string, value: number, decimals: number) => {
    exact[name] = value;
    rounded[name] = roundTo(value, decimals);
    shownDecimals[name] = decimals;
  };
  for (const { name, decimals = MOST_DECIMALS } of sheet.givens) {
    const value = givens[name] ?? NaN;
    // A small number is not shown as 0.
    add(name, value, roundTo(value, decimals) === 0 ? decimalsFor(value, decimals) : decimals);
  }
  for (const { name, formula, decimals } of sheet.aids) {
    const value = evaluateFormula(formula, exact);
    add(name, value, decimalsFor(value, decimals));
  }

  const isUsable = unusableGiven(sheet.givens, givens) === undefined;
  const solved: SolvedQuestion[] = [];
  for (const task of sheet.questions) {
    const answer = evaluateAnswer(task.formula, exact);
    const decimals = decimalsFor(answer, task.decimals);
    solved.push({
      task,
      answer,
      unasked: isUsable ? whyUnasked(answer) : 'Not asked.',
      decimals,
      exact: { ...exact },
      rounded: { ...rounded },
      shownDecimals: { ...shownDecimals },
      earlier: [...solved],
    });
    exact[task.name] = answer;
    shownDecimals[task.name] = decimals;
  }
  return solved;
}

/** Lists the numbers of a question by their names, its answer among them. */
export function namesOf({ exact, task, answer }: SolvedQuestion): Names {
  return { ...exact, [task.name]: answer };
}

/** Returns how many decimals to ask for: `least`, or enough for two digits of a small number. */
function decimalsFor(value: number, least: number): number {
  if (value === 0 || !Number.isFinite(value)) return least;
  const needed = Math.ceil(-Math.log10(Math.abs(value))) + 1;
  return Math.min(MOST_WANTED, Math.max(least, needed));
}

export function roundTo(value: number, decimals: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) : value;
}
