import { writeNumber } from '../values/write-number.ts';
import type { Names } from './arithmetic/expression.ts';
import type { Given } from './sheet.ts';

/** Sizes that can be worked with on paper; 0 can as well. */
const LEAST = 1e-9;
const MOST = 1e6;

/** What is said of a question that has no answer. */
export const noSuchNumber = 'There is no such number.';

/** Says why a question with this answer is not asked; undefined where it is. */
export function whyUnasked(answer: number): string | undefined {
  if (!Number.isFinite(answer)) return noSuchNumber;
  const extent = extentOf(answer);
  return extent && `The answer is too ${extent} a number to ask for.`;
}

/** Says which given is no number to work with on paper; undefined where all are. */
export function unusableGiven(givens: readonly Given[], names: Names): string | undefined {
  for (const { name, path } of givens) {
    const value = names[name] ?? NaN;
    if (Number.isNaN(value)) return `${path} is not a number`;
    const extent = extentOf(value);
    if (extent) return `${path} is ${writeNumber(value)}, too ${extent} a number to work with`;
  }
  return undefined;
}

function extentOf(value: number): 'large' | 'small' | undefined {
  const size = Math.abs(value);
  if (size >= MOST) return 'large';
  return size > 0 && size < LEAST ? 'small' : undefined;
}
