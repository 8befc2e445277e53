import { stripTypeScriptTypes } from 'node:module';
import { format } from 'node:util';

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
  let wake = () => {};
  const rest = () => new Promise<void>((resolve) => (wake = resolve));
  const console = { log: (...values: unknown[]) => void lines.push(format(...values)) };
  let failTimer: (thrown: unknown) => void = () => {};
  const timerFailed = new Promise<never>((_, reject) => (failTimer = reject));
  const setTimer = (callback: () => void, delay: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      try {
        callback();
      } catch (thrown) {
        failTimer(thrown);
      }
      wake();
    }, delay);
    timers.add(timer);
    return timer;
  };
  const finish = async () => {
    const code = stripTypeScriptTypes(module);
    await new AsyncFunction('console', 'setTimeout', `'use strict';${code}\n`)(console, setTimer);
    while (timers.size > 0) await rest();
  };
  const hung = Symbol('hung');
  try {
    const patience = new Promise<symbol>((resolve) => setTimeout(resolve, 40, hung));
    const ended = await Promise.race([finish(), timerFailed, patience]);
    return { lines, thrown: undefined, hangs: ended === hung };
  } catch (thrown) {
    return { lines, thrown: String(thrown), hangs: false };
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
