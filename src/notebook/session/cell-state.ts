import type { Cell } from '../source/cell.ts';
import type { Output } from '../values/output.ts';
import type { Failure } from '../values/run-report.ts';

export type CellStatus =
  /** Shows what it printed in the latest run. */
  | 'done'
  /** Its code has been changed, and the change is about to run. */
  | 'edited'
  /** The run under way has not come to it yet. */
  | 'waiting'
  | 'running'
  /** It failed; `failure` says how. */
  | 'error'
  /** Stopped by the reader while it ran. */
  | 'stopped'
  /** It did not run: the program is suspended, or the cell `because` failed or was stopped. */
  | 'not-run';

/** A cell as the page shows it. */
export interface CellState extends Cell {
  /** Whether the source is another than the chapter's. */
  readonly edited: boolean;
  readonly status: CellStatus;
  /** What it printed in the latest run. Before the first run, the page itself shows it. */
  readonly outputs: readonly Output[];
  readonly failure: Failure | null;
  readonly because: number | null;
}

/** Returns a cell as the page shows it before anything has run. */
export function builtCell(cell: Cell): CellState {
  return { ...cell, edited: false, status: 'done', outputs: [], failure: null, because: null };
}

export type SessionStatus =
  /** Nothing has run since the build. */
  | 'built'
  | 'running'
  | 'done'
  | 'error'
  | 'stopped'
  /** The program is suspended until the reader runs it, and nothing shows what it would change. */
  | 'not-run';
