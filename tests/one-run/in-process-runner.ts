import { run } from '../../src/notebook/runtime/run.ts';
import type { Runner } from '../../src/notebook/session/runner.ts';
import { takeRejections } from './rejections.ts';

const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

/** Where the linked program takes the runtime's hook: a function has its globals as parameters. */
const hookTaken = /^const \$\w+=(\$\w+);/;

/**
 * Runs compiled cells by the notebook's own runtime, in this process: the program's global object is
 * one of its own. Reports arrive later than they are sent, as from a worker; a stopped run goes on
 * reporting to nobody, as a worker does until it is ended.
 *
 * @param delays by how many turns of the event loop each message is late
 */
export function inProcessRunner(delays: () => number): Runner {
  return {
    run(cells, receive) {
      let stopped = false;
      let delivered = Promise.resolve();
      const global: Record<string, unknown> = {};
      const timers = new Set<NodeJS.Timeout>();
      let listener: (thrown: unknown) => void = () => {};
      void run(cells, {
        global,
        core: 'unused',
        createModuleUrl: (code) => code,
        importModule(code) {
          const [, given = ''] = hookTaken.exec(code) ?? [];
          const names = ['globalThis', 'console', 'setTimeout', given];
          const values = [global, ...names.slice(1).map((name) => global[name])];
          const program = new AsyncFunction(...names, `'use strict';${code}\n`);
          return takeRejections(listener, () => program(...values));
        },
        send(reports) {
          const late = delays();
          delivered = delivered.then(async () => {
            for (let turns = 0; turns < late; turns += 1) await new Promise(setImmediate);
            if (!stopped) receive(structuredClone(reports));
          });
        },
        onUncaught: (uncaught) => (listener = uncaught),
        afterRejections: setImmediate,
        now: () => performance.now(),
        setTimeout(callback, milliseconds) {
          const timer = setTimeout(callback, milliseconds);
          timers.add(timer);
          return timer;
        },
        clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout),
      });
      return {
        stop() {
          stopped = true;
          for (const timer of timers) clearTimeout(timer);
        },
      };
    },
  };
}
