import type { RunReport } from '../../notebook/values/run-report.ts';

/** So many milliseconds a report waits for others, so that the page is drawn once for all. */
const longestWait = 16;

/** Batches the many small messages of a run into few for the page. */
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
    const reports = this.#reports;
    this.#reports = [];
    this.#onReports(reports);
  }
}

/** Checks whether a run is over with these reports. */
export function isLast(reports: readonly RunReport[]): boolean {
  const kind = reports.at(-1)?.kind;
  return kind === 'finished' || kind === 'failed';
}
