import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledCell } from '../../notebook/runtime/link/link.ts';
import { run } from '../../notebook/runtime/run.ts';

/** The worker thread in which a chapter's program runs while the site is built. */
const { cells, core } = workerData as { cells: readonly CompiledCell[]; core: string };
const createModuleUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const { setTimeout, clearTimeout } = globalThis;

void run(cells, {
  global: globalThis,
  core: createModuleUrl(core),
  createModuleUrl,
  importModule: (url) => import(url),
  send: (reports) => parentPort?.postMessage(reports),
  now: performance.now.bind(performance),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout),
  onUncaught(listener) {
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', listener);
  },
  // Node calls the listener before the next task begins.
  afterRejections: (callback) => setTimeout(callback),
});
