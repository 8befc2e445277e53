import type { Names } from './arithmetic/expression.ts';
import { holds } from './arithmetic/condition.ts';

/**
 * A sentence of a sheet; or several, each under the condition at which it is said, as in `w < 0`.
 * The first whose condition holds is said, and `else` always holds.
 */
export type ByCondition<Sentence extends string> =
  Sentence | Readonly<Partial<Record<string, Sentence>>>;

/** Finds the sentence that some numbers ask for; undefined where there is none. */
export function textFor<Sentence extends string>(
  text: ByCondition<Sentence>,
  names: Names,
): Sentence | undefined {
  if (typeof text === 'string') return text;
  return Object.entries(text).find(([condition]) => isSaid(condition, names))?.[1];
}

/** Checks whether a condition of a sheet's sentence holds. */
export function isSaid(condition: string, names: Names): boolean {
  return condition === 'else' || holds(condition, (name) => names[name] ?? NaN);
}
