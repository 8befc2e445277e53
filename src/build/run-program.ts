import { Worker } from 'node:worker_threads';
import coreSource from '../nn/index.ts?module-source';
import type { CompiledCell } from '../notebook/link.ts';
import type { Report } from '../notebook/report.ts';
import workerSource from './worker.ts?node-source';

/** No chapter's program should take a hundredth of this. */
const timeLimit = 20_000;

/**
 * Runs a program in Node, in a worker thread of its own, and gives all that it reported.
 *
 * @throws Error where the program has not come to its end after 20 seconds
 */
export function runProgram(cells: readonly CompiledCell[]): Promise<Report[]> {
  const worker = new Worker(workerSource, {
    eval: true,
    workerData: { cells, core: coreSource },
  });
  const reports: Report[] = [];
  return new Promise<Report[]>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`still running after ${timeLimit / 1000} seconds`)),
      timeLimit,
    );
    worker.on('message', (batch: Report[]) => {
      reports.push(...batch);
      const last = batch.at(-1)?.kind;
      if (last !== 'finished' && last !== 'failed') return;
      clearTimeout(late);
      resolve(reports);
    });
    worker.on('error', reject);
  }).finally(() => worker.terminate());
}
