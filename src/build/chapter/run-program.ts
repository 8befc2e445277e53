import { Worker } from 'node:worker_threads';
import { minified as core } from 'virtual:core';
import type { CompiledCell } from '../../notebook/runtime/link/link.ts';
import type { RunReport } from '../../notebook/values/run-report.ts';
import workerSource from './worker.ts?node-source';

/** In milliseconds. No chapter's program should take a hundredth of this. */
const longestRun = 20_000;

/** A program that did not come to its end, and what it had reported by then. */
export class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
  readonly reports: readonly RunReport[];

  constructor(message: string, reports: readonly RunReport[]) {
    super(message);
    this.reports = reports;
  }
}

/**
 * Runs a program in Node, in a worker thread of its own, and returns all that it reported.
 *
 * @throws UnfinishedError where the program has not come to its end after `timeLimit` milliseconds,
 *   or never will, because it awaits what nothing is left to settle
 */
export function runProgram(
  cells: readonly CompiledCell[],
  timeLimit = longestRun,
): Promise<RunReport[]> {
  const worker = new Worker(workerSource, {
    eval: true,
    workerData: { cells, core },
  });
  const reports: RunReport[] = [];
  let late: NodeJS.Timeout | undefined;
  return new Promise<RunReport[]>((resolve, reject) => {
    late = setTimeout(
      () => reject(new UnfinishedError(`still running after ${timeLimit / 1000} seconds`, reports)),
      timeLimit,
    );
    worker.on('message', (batch: RunReport[]) => {
      reports.push(...batch);
      const last = batch.at(-1)?.kind;
      if (last === 'finished' || last === 'failed') resolve(reports);
    });
    worker.on('error', reject);
    worker.on('exit', () =>
      reject(new UnfinishedError('waiting for what nothing is left to settle', reports)),
    );
  }).finally(() => {
    clearTimeout(late);
    return worker.terminate();
  });
}
