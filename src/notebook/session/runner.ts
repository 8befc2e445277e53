import type { CompiledCell } from '../runtime/link/link.ts';
import type { RunReport } from '../values/run-report.ts';

/**
 * Why a run has no end of its own: it was ended from outside, as by a full memory, or the browser
 * has not started what it runs in.
 */
export type Loss = 'ended' | 'not-started';

/** Runs compiled programs somewhere safe. */
export interface Runner {
  /**
   * Starts a run.
   *
   * @param onReports takes what the run reports, batch by batch
   * @param onLost is called where the run does not come to an end of its own
   * @param isScrub whether a number is being dragged: then many runs follow each other
   */
  run(
    cells: readonly CompiledCell[],
    onReports: (reports: readonly RunReport[]) => void,
    onLost: (loss: Loss) => void,
    isScrub: boolean,
  ): { stop(): void };
}
