import { resolve } from 'node:path';

/** A mistake of an author: where it stands in the file, and what would be right. */
export interface Mistake {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, where it is known. */
  readonly column?: number | undefined;
  readonly message: string;
}

/** A mistake, and the file in which it is, by its path from the project's root. */
interface PlacedMistake extends Mistake {
  readonly file: string;
}

/**
 * All the mistakes that were found in a chapter, or in several. It has the shape of Vite's errors,
 * so that the terminal and the browser show the lines around the first.
 */
export class ChapterMistakes extends Error {
  override readonly name = 'ChapterMistakes';
  readonly mistakes: readonly PlacedMistake[];
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  constructor(found: readonly PlacedMistake[]) {
    const lines = found.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super(found.length === 1 ? lines[0] : [`${found.length} mistakes`, ...lines].join('\n\n'));
    this.mistakes = found;
    const [first] = found;
    this.loc = {
      file: resolve(first?.file ?? ''),
      line: first?.line ?? 1,
      column: first?.column ?? 1,
    };
  }
}

/**
 * Throws the mistakes of a file, in the order of its lines.
 *
 * @throws ChapterMistakes where there are any
 */
export function throwMistakes(file: string, mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  const inOrder = mistakes.toSorted((a, b) => a.line - b.line);
  throw new ChapterMistakes(inOrder.map((mistake) => ({ file, ...mistake })));
}

/** Runs several checks, and throws the mistakes of all of them together. */
export async function gatherMistakes<T>(checks: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(checks);
  const failed = results.flatMap((result) => (result.status === 'rejected' ? [result] : []));
  const mistakes = failed.flatMap(({ reason }): readonly PlacedMistake[] => {
    if (reason instanceof ChapterMistakes) return reason.mistakes;
    throw reason;
  });
  if (mistakes.length > 0) throw new ChapterMistakes(mistakes);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
