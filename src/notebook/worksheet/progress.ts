import { isRecord } from '../values/is-record.ts';
import type { Names } from './arithmetic/expression.ts';

/** What a reader has done on a sheet: what was typed, and how many hints were opened. */
export interface Attempt {
  readonly texts: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, number>>;
}

/**
 * The attempts of a chapter, by sheet and by the numbers that were given. Other numbers are another
 * sheet: they begin with empty fields, and what was typed for the old ones waits until they come
 * back.
 */
export type Progress = Readonly<Record<string, Readonly<Record<string, Attempt>>>>;

const nothing: Attempt = { texts: {}, hints: {} };

/** Writes the key of a sheet's numbers: x=0.5 w=2 b=-1.5. */
export function keyOf(givens: Names): string {
  return Object.entries(givens)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** Finds the attempt for some numbers; an empty one where there is none. */
export function attemptAt(progress: Progress, sheet: string, key: string): Attempt {
  return progress[sheet]?.[key] ?? nothing;
}

/**
 * Notes what was changed of an attempt; the rest of it stays, since another tab may have written it.
 * An attempt in which nothing is left to note leaves no trace.
 */
export function withChange(
  progress: Progress,
  sheet: string,
  key: string,
  changed: Partial<Attempt>,
): Progress {
  const { [key]: old = nothing, ...others } = progress[sheet] ?? {};
  const texts = { ...old.texts, ...changed.texts };
  const hints = { ...old.hints, ...changed.hints };
  const attempt = {
    texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    hints: Object.fromEntries(Object.entries(hints).filter(([, count]) => count > 0)),
  };
  const isEmpty = Object.keys(attempt.texts).length + Object.keys(attempt.hints).length === 0;
  return { ...progress, [sheet]: isEmpty ? others : { ...others, [key]: attempt } };
}

/** Checks whether something was typed for other numbers than these. */
export function hasOthers(progress: Progress, sheet: string, key: string): boolean {
  return Object.entries(progress[sheet] ?? {}).some(
    ([other, { texts }]) => other !== key && Object.keys(texts).length > 0,
  );
}

/** Reads what a browser has stored. What is not as it was written is left out. */
export function readProgress(stored: string | null): Progress {
  const read = (() => {
    try {
      return JSON.parse(stored ?? '{}') as unknown;
    } catch {
      return {};
    }
  })();
  return mapEntries(read, (attempts) =>
    mapEntries(attempts, (attempt) => {
      if (!isRecord(attempt)) return undefined;
      const texts = mapEntries(attempt['texts'], (text) =>
        typeof text === 'string' ? text : undefined,
      );
      const hints = mapEntries(attempt['hints'], (count) =>
        typeof count === 'number' ? count : undefined,
      );
      return { texts, hints };
    }),
  );
}

function mapEntries<T>(value: unknown, read: (entry: unknown) => T | undefined): Record<string, T> {
  const entries: [string, T][] = [];
  for (const [name, entry] of isRecord(value) ? Object.entries(value) : []) {
    const found = read(entry);
    if (found !== undefined) entries.push([name, found]);
  }
  return Object.fromEntries(entries);
}
