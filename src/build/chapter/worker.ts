import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledCell } from '../../notebook/runtime/link/link.ts';
import { run } from '../../notebook/runtime/run.ts';

/** The worker thread in which a chapter's program runs while the site is built. */
const { cells, core } = workerData as { cells: readonly CompiledCell[]; core: string };
const publish = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const { setTimeout, clearTimeout, performance } = globalThis;

void run(cells, {
  global: globalThis,
  core: publish(core),
  publish,
  evaluate: (address) => import(address),
  send: (reports) => parentPort?.postMessage(reports),
  now: () => performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout),
  onUncaught(listener) {
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', listener);
  },
});
