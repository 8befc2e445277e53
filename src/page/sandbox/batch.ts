import type { RunReport } from '../../notebook/values/run-report.ts';

/** So many milliseconds a report waits for others, so that the page is drawn once for all. */
const longestWait = 16;

/** So many lines, or as much of a table, are drawn at once: a frame's worth. */
const mostAtOnce = 500;
/** Cells of a table, or parts of a value, that take as long as a line. */
const cellsOfLine = 10;
/** Characters that do. */
const charactersOfLine = 100;

/**
 * Batches the many small messages of a run into few for the page, and a large one into several, between
 * which the page answers its reader.
 */
export class Batch {
  readonly #onReports: (reports: readonly RunReport[]) => void;
  #reports: RunReport[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onReports: (reports: readonly RunReport[]) => void) {
    this.#onReports = onReports;
  }

  add(reports: readonly RunReport[]): void {
    this.#reports.push(...reports);
    if (isLast(reports)) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), longestWait);
  }

  /** Drops the reports that it has not given yet. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  #flush(): void {
    this.cancel();
    this.#timer = undefined;
    let [count, size] = [0, 0];
    while (count < this.#reports.length && size < mostAtOnce)
      size += sizeOf(this.#reports[count++]);
    const reports = this.#reports.splice(0, count);
    if (this.#reports.length > 0) this.#timer = setTimeout(() => this.#flush());
    this.#onReports(reports);
  }
}

/** Counts the lines that a report adds to the page, or what takes as long as a line. */
function sizeOf(report: RunReport | undefined): number {
  if (report?.kind !== 'printed') return 0;
  return report.outputs.reduce((size, one) => {
    if (one.kind === 'table') return size + (one.rows.length * one.columns.length) / cellsOfLine;
    return size + 1 + (one.kind === 'text' ? Math.floor(linesIn(one.parts)) : 0);
  }, 0);
}

/** Counts as lines what is written of a value. */
function linesIn(part: unknown): number {
  if (typeof part === 'string') return part.length / charactersOfLine;
  if (typeof part !== 'object' || part === null) return 0;
  return Object.values(part).reduce<number>((sum, one) => sum + linesIn(one), 1 / cellsOfLine);
}

/** Checks whether a run is over with these reports. */
export function isLast(reports: readonly RunReport[]): boolean {
  const kind = reports.at(-1)?.kind;
  return kind === 'finished' || kind === 'failed';
}
