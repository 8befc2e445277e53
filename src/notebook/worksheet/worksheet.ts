import { evaluate, type Expression, type Names } from './arithmetic/expression.ts';
import { parseFormula } from './arithmetic/parse-formula.ts';
import { answerNumber } from '../values/write-number.ts';
import { decimalsFor } from './answer-decimals.ts';

/** A number that the program hands to a sheet. */
export interface Given {
  /** Its name in the sheet's formulas. */
  readonly name: string;
  /** Where the program has it, as in `paperX` or `w1[0][1]`. */
  readonly path: string;
  /** How many decimals are shown of it; without them it is shown as it is. */
  readonly decimals?: number;
}

/** A number that is worked out for the reader, such as a power of e. */
export interface Aid {
  readonly name: string;
  readonly formula: string;
  readonly decimals: number;
}

/** The mistakes that a remark can name. */
export const slipTitles = {
  sign: 'The sign.',
  'dropped-bias': 'The bias is missing.',
  'missing-slope': 'A slope, σ′, is missing.',
  'wrong-index': 'Another index.',
  'too-early': 'Updated too early.',
  'rounded-factors': 'Rounded too soon.',
  'forgot-2': 'The 2 is missing.',
  'wrong-operation': 'Another operation.',
  'wrong-place': 'Another number.',
  unfinished: 'Not yet the end.',
  'upside-down': 'Upside down.',
  point: 'The point.',
  'carried-on': 'Carried on.',
} as const;
export type SlipKind = keyof typeof slipTitles;

/** A mistake that people make, and what it comes to. */
export interface Slip {
  readonly kind: SlipKind;
  /** Formulas that make the mistake. For rounded factors there are none: the answer's own is used. */
  readonly formulas: readonly string[];
  /** One friendly sentence. `{x}` stands for the number of a name, `{typed}` for what was written. */
  readonly says: string;
}

/** What it takes to mark a question. */
export interface Task {
  readonly name: string;
  /** The right answer, from the givens and from earlier answers, all by their names. */
  readonly formula: string;
  /** The least number of decimals wanted, where the answer has so many. */
  readonly decimals: number;
  readonly slips: readonly Slip[];
  /** The steps of the work that the last hint shows, each equal to the next; the formula where left out. */
  readonly work?: readonly string[];
}

/** The part of a worksheet that marks answers. */
export interface Tasks {
  readonly name: string;
  readonly givens: readonly Given[];
  readonly aids: readonly Aid[];
  readonly questions: readonly Task[];
}

/** A question with its numbers. */
export interface Posed {
  readonly task: Task;
  readonly answer: number;
  /** How many decimals are wanted of this answer. */
  readonly decimals: number;
  /** The givens, the aids and the earlier answers: as they are, and as the sheet shows the first two. */
  readonly exact: Names;
  readonly shown: Names;
  /** How many decimals are shown of each of these names. */
  readonly places: Names;
  readonly before: readonly Posed[];
}

/** More than anyone would write out: a given is shown as it is, but for a machine's last digits. */
const asItIs = 10;

/**
 * Puts the program's numbers into a sheet.
 *
 * @throws Unreadable where a formula names what there is not
 */
export function pose(sheet: Tasks, givens: Names): Posed[] {
  const exact: Record<string, number> = {};
  const shown: Record<string, number> = {};
  const places: Record<string, number> = {};
  const add = (name: string, value: number, decimals: number) => {
    exact[name] = value;
    shown[name] = roundTo(value, decimals);
    places[name] = decimals;
  };
  for (const { name, decimals = asItIs } of sheet.givens) add(name, givens[name] ?? NaN, decimals);
  for (const { name, formula, decimals } of sheet.aids) {
    const value = evaluate(parse(formula), exact);
    add(name, value, decimalsFor(value, decimals));
  }

  const posed: Posed[] = [];
  for (const task of sheet.questions) {
    const answer = evaluate(parse(task.formula), exact);
    const decimals = decimalsFor(answer, task.decimals);
    const question = { task, answer, decimals, before: [...posed] };
    posed.push({ ...question, exact: { ...exact }, shown: { ...shown }, places: { ...places } });
    exact[task.name] = answer;
    places[task.name] = decimals;
  }
  return posed;
}

export function roundTo(value: number, decimals: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(decimals)) : value;
}

/** Puts numbers in the place of `{names}`. */
export function fillIn(text: string, names: Names, places: Names): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = names[name];
    return value === undefined ? whole : answerNumber(value, places[name] ?? asItIs);
  });
}

const parsed = new Map<string, Expression>();

/** A sheet's formulas are few, and read again at each step of a drag. */
export function parse(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const expression = parseFormula(formula);
  parsed.set(formula, expression);
  return expression;
}
