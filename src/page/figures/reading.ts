import { plain } from '../../notebook/values/plain.ts';
import type { Values } from '../../notebook/values/report.ts';
import { wordList } from '../../notebook/values/word-list.ts';
import type { Shape } from './shapes.ts';

/** What a figure gets from a run: the values that it draws, or a sentence on why it cannot. */
export type Reading<T> = { readonly found: T } | { readonly problem: string };

/** Reads the names that a figure draws. The problem names those that are missing or do not fit. */
export function readNames<T extends object>(
  values: Values,
  shapes: { [K in keyof T]: Shape<T[K]> },
): Reading<T> {
  const found: Partial<T> = {};
  const missing: string[] = [];
  for (const name in shapes) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const fitting = value && shapes[name](plain(value));
    if (fitting === undefined) missing.push(name);
    else found[name] = fitting;
  }
  return missing.length === 0 ? { found: found as T } : problem(missing);
}

/** The problem that the latest run has nothing to draw for these names. */
export function problem(names: readonly string[]): { readonly problem: string } {
  return { problem: `The latest run gave no ${wordList(names)} that this figure can draw.` };
}

/** The problem that what a figure draws would be known after a run, for which the program waits. */
export const waiting = {
  problem: 'The program waits to be run: press Run in a cell, and this figure is drawn.',
} as const;

/**
 * What the chapter's program gives a figure while the page is built.
 *
 * @throws Error that says what the program lacks
 */
export function readAtBuild<T>(
  figure: string,
  values: Values,
  read: (values: Values) => Reading<T>,
): T {
  const reading = read(values);
  if ('problem' in reading) throw new Error(`${figure}: ${reading.problem}`);
  return reading.found;
}
