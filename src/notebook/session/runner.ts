import type { CompiledCell } from '../runtime/link/link.ts';
import type { RunReport } from '../values/run-report.ts';

/** Runs compiled programs somewhere safe. */
export interface Runner {
  /**
   * Starts a run.
   *
   * @param onReports takes what the run reports, batch by batch
   * @param onLost is called where the run was ended from outside, as by a full memory
   * @param isScrub whether a number is being dragged: then many runs follow each other
   */
  run(
    cells: readonly CompiledCell[],
    onReports: (reports: readonly RunReport[]) => void,
    onLost: () => void,
    isScrub: boolean,
  ): { stop(): void };
}
