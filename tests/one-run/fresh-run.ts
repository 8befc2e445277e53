import { stripTypeScriptTypes } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { format } from 'node:util';
import { takeRejections } from './rejections.ts';

/** What a program does when Node runs it from the top: no cell of it, no session, no sandbox of ours. */
export interface FreshRun {
  readonly lines: readonly string[];
  /** How it ended: undefined at its end, else what was thrown, or what does not read. */
  readonly thrown: string | undefined;
  /** Whether it waits for something that never comes. */
  readonly hangs: boolean;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

/**
 * Runs the text of a module that imports nothing, its types blanked by Node itself. Its top level is
 * made the body of a function, so that many can run in one process.
 */
export async function freshRun(module: string): Promise<FreshRun> {
  const lines: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const console = { log: (...values: unknown[]) => void lines.push(format(...values)) };
  let end: { thrown: string | undefined } | undefined;
  // What timers print after the program has failed is no part of the run.
  const fail = (thrown: unknown) => {
    end ??= { thrown: String(thrown) };
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
  const setTimer = (callback: () => void, delay: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      try {
        callback();
      } catch (thrown) {
        fail(thrown);
      }
    }, delay);
    timers.add(timer);
    return timer;
  };
  let isRead = false;
  const run = async () => {
    const code = stripTypeScriptTypes(module);
    const program = new AsyncFunction('console', 'setTimeout', `'use strict';${code}\n`);
    await takeRejections(fail, () => program(console, setTimer));
    isRead = true;
  };
  run().catch(fail);
  // Only promises and timers are waited for. After a turn of the loop no promise can come to its end
  // by itself, so a program that waits then, with no timer left, waits for ever.
  do await nextTurn();
  while (!end && timers.size > 0);
  return { lines, thrown: end?.thrown, hangs: !end && !isRead };
}
