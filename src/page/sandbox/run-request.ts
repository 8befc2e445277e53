import type { CompiledCell } from '../../notebook/runtime/link/link.ts';

/** What the page asks of a worker: one run. */
export interface RunRequest {
  readonly cells: readonly CompiledCell[];
  /** Whether the worker reports in one message, when the run is over. */
  readonly isQuiet: boolean;
}
