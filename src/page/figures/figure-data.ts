import { toPlain } from '../../notebook/values/to-plain.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { wordList } from '../../notebook/values/word-list.ts';
import { faultOf, isDrawable } from '../../notebook/drawing/drawable.ts';
import { typesOf, type Shape, type Shaped } from './shape.ts';

/** As many names are told of what a figure lacks. */
const MOST_NAMES = 4;

/** What a run gives a figure: the data that it draws, or a sentence on why there is none. */
export type FigureData<T> = { readonly data: T } | { readonly problem: string };

/** Reads from the values of a run what a figure draws. */
export interface DataReader<T> {
  (values: Values): FigureData<T>;
  /** The names that the figure needs, with their types: "x: number; w: number[]". */
  readonly needs: string;
}

/** What a figure draws, by its reader. */
export type DataOf<R> = R extends DataReader<infer T> ? T : never;

/**
 * Declares the names of the program that a figure draws. The problem names those that a run lacks
 * or that do not fit.
 *
 * @param misfits the names that do not fit one another, of data in which each has its shape
 */
export function dataReader<S extends Record<string, Shape<unknown>>>(
  shapes: S,
  misfits: (data: Shaped<S>) => string[] = () => [],
): DataReader<Shaped<S>> {
  const read = (values: Values): FigureData<Shaped<S>> => {
    const missing: string[] = [];
    const found = Object.entries(shapes).map(([name, shape]) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      const plain = value && toPlain(value);
      const shaped = shape(plain);
      if (shaped === undefined) missing.push(faultIn(plain, name) ?? name);
      return [name, shaped] as const;
    });
    const data = Object.fromEntries(found) as Shaped<S>;
    const unfit = missing.length > 0 ? missing : misfits(data);
    return unfit.length > 0
      ? { problem: `The latest run gave no ${wordList(firstOf(unfit))} that this figure can draw.` }
      : { data };
  };
  return Object.assign(read, { needs: typesOf(shapes) });
}

/** Finds the first number of a value that cannot be drawn: "losses[3] (not a number)". */
function faultIn(value: unknown, path: string): string | undefined {
  if (typeof value === 'number')
    return isDrawable(value) ? undefined : `${path} (${faultOf(value)})`;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const fault = faultIn(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Keeps as many names as one reads in a sentence, and counts the others. */
function firstOf(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMES + 1
    ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`]
    : names;
}

/** The problem where the data is known only after a run, and the program is suspended. */
export const suspended = {
  problem: 'The program waits to be run: press Run in a cell, and this figure is drawn.',
} as const;

/**
 * Returns what the chapter's program gives a figure while the page is built.
 *
 * @throws Error that says what the program lacks, and all that the figure needs
 */
export function readAtBuild<T>(figure: string, values: Values, read: DataReader<T>): T {
  const result = read(values);
  if ('problem' in result)
    throw new Error(`${figure}: ${result.problem} It is drawn from ${read.needs}`);
  return result.data;
}
