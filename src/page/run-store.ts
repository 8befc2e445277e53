import { atom } from 'nanostores';
import type { SessionStatus } from '../notebook/session/cell-state.ts';
import type { Values } from '../notebook/values/run-report.ts';

/** What the page shows of the latest run. */
export interface RunState {
  /** Values are final unless this is "running"; "not-run" says that it is suspended. */
  readonly status: SessionStatus;
  /** Values of the top-level names; none before the first run, while the page shows the build's. */
  readonly values: Values;
}

const built: RunState = { status: 'built', values: {} };

/** The latest run as far as it has come: set with every report of it. */
export const latestRun = atom(built);

/** The latest run that is over, or a suspended program, for what is drawn once a run. */
export const settledRun = atom(built);

/** Puts a state of the session into both stores, as far as each is concerned. */
export function storeRun({ status, values }: RunState): void {
  const run = { status, values };
  latestRun.set(run);
  if (status !== 'running') settledRun.set(run);
}
