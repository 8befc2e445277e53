import type { Report } from '../../notebook/values/report.ts';

/** So long the page lets reports gather, unless the run is over: a page is drawn once for them all. */
const patience = 16;

/** Gathers the many small messages of a run into few for the page. */
export function gather(receive: (reports: readonly Report[]) => void) {
  let gathered: Report[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const pass = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const reports = gathered;
    gathered = [];
    receive(reports);
  };
  return {
    take(reports: readonly Report[]): void {
      gathered.push(...reports);
      const last = reports.at(-1)?.kind;
      if (last === 'finished' || last === 'failed') pass();
      else waiting ??= setTimeout(pass, patience);
    },
    drop(): void {
      clearTimeout(waiting);
    },
  };
}
