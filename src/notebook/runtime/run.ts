import { createConsole } from './console/console.ts';
import { serialise } from './serialise/serialise.ts';
import { describeFailure } from './failure.ts';
import {
  givenName,
  linkedFirstLines,
  linkProgram,
  programName,
  type CompiledCell,
} from './link/link.ts';
import type { Output } from '../values/output.ts';
import { push } from './primordials.ts';
import { ownPromise } from './safe-promise.ts';
import type { Report } from '../values/report.ts';
import { SendBudget } from './console/send-budget.ts';
import { keepTimers, type Clock } from './timers.ts';
import type { Value } from '../values/value.ts';

/** What the runtime needs of the place where it runs: a worker in a browser, or one in Node. */
export interface Host extends Clock {
  /** The global object of the program. */
  readonly global: object;
  /** The address from which to import the core. */
  readonly core: string;
  /** Gives a module's code an address to import it from. */
  publish(code: string): string;
  /** Evaluates the module at an address to its end. */
  evaluate(address: string): Promise<unknown>;
  /** Sends reports to whoever asked for the run. */
  send(reports: readonly Report[]): void;
  /** Calls back for whatever is thrown with nobody to catch it: in a timer, or in a promise. */
  onUncaught(listener: (thrown: unknown) => void): void;
  /** Milliseconds, from any moment. */
  now(): number;
}

/** The first messages go at once, so that a program that hangs has shown what it printed. */
const unbatched = 64;
/** After them, one message in so many milliseconds at most: a flood of them would hang the page. */
const pause = 50;

/** More frames than an engine keeps by itself: a deep call is traced to the line that began it. */
const stackDepth = 200;

/** A name's value is kept deeper and longer than it would be printed: figures draw from it. */
const kept = { depth: 8, items: 10_000 };

// Taken before the reader's code runs, which may put something else in their place.
const { defineProperty, keys } = Object;
const { deleteProperty } = Reflect;

/**
 * Runs a program once, from its first cell to its last, and reports all that happens. The program
 * is at its end when its module is, and no timer that it set is left.
 *
 * @param isQuiet whether all is reported in one message, when the run is over: messages cost more than
 * what a short program does. What one that hangs has printed is lost
 */
export async function run(
  cells: readonly CompiledCell[],
  host: Host,
  isQuiet = false,
): Promise<void> {
  const sender = batch(host, isQuiet);
  const budgets = cells.map(() => new SendBudget());
  const last = cells.length - 1;
  const lines = linkedFirstLines(cells);
  const hook = `$${Math.random().toString(36).slice(2)}`;
  const program = linkProgram(cells, { core: host.core, hook });
  const address = host.publish(program);
  const texts = program.split('\n');
  const linked = { lines, texts, core: host.core, addresses: [programName, address] };
  // A module that exports a `then` is taken for a promise, and would never be there: it is imported by another.
  const entry = cells.some(({ code }) => code.includes('export'))
    ? host.publish(`import${JSON.stringify(address)}`)
    : address;
  let current = 0;
  let failed = false;

  const print = (output: Output) => {
    if (failed) return;
    const cell = current < last ? current : last;
    const outputs = budgets[cell]?.admit(output) ?? [];
    if (outputs.length > 0) sender.report({ kind: 'printed', cell, outputs });
    // After the cut this cell sends nothing more, so nothing else would carry what is in the queue.
    if (outputs.length > 0 && budgets[cell]?.isSpent && !isQuiet) sender.flush();
  };
  const fail = (thrown: unknown) => {
    if (failed) return;
    failed = true;
    const cell = current < last ? current : last;
    sender.report({ kind: 'failed', failure: describeFailure(thrown, cell, linked) });
    sender.flush();
  };
  const cellEnded = (cell: number, getters: Record<string, () => unknown>) => {
    if (cell !== current || failed) return;
    const values: Record<string, Value> = {};
    const names = keys(getters);
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      const value = serialise(getters[name]?.(), kept);
      defineProperty(values, name, {
        __proto__: null,
        value,
        enumerable: true,
      } as PropertyDescriptor);
    }
    current = cell + 1;
    sender.report({ kind: 'ended', cell, values });
  };
  /** What a timer prints belongs to the cell that set it. */
  const inCell = (callback: () => void) => {
    const setter = current;
    return () => {
      const before = current;
      current = setter;
      try {
        callback();
      } catch (thrown) {
        fail(thrown);
      }
      current = before;
    };
  };

  const timers = keepTimers(host, inCell);
  const globals = { console: createConsole(print), ...timers.globals };
  for (const name of keys(globals))
    defineProperty(host.global, name, {
      value: globals[name as keyof typeof globals],
      writable: true,
      configurable: true,
    });
  const given = givenName(hook);
  defineProperty(host.global, given, {
    get() {
      deleteProperty(host.global, given);
      return cellEnded;
    },
    configurable: true,
  });
  host.onUncaught(fail);
  // Only V8 knows it; elsewhere it is a property that nobody reads.
  (Error as { stackTraceLimit?: number }).stackTraceLimit = stackDepth;

  try {
    await ownPromise(host.evaluate(entry));
    await timers.idle();
  } catch (thrown) {
    fail(thrown);
  }
  if (!failed) sender.report({ kind: 'finished' });
  sender.flush();
}

/** Gathers reports into few messages. */
function batch(host: Host, isQuiet: boolean) {
  let queue: Report[] = [];
  let messages = 0;
  let lastSent = host.now();
  const flush = () => {
    if (queue.length === 0) return;
    host.send(queue);
    queue = [];
    messages += 1;
    lastSent = host.now();
  };
  const report = (one: Report) => {
    push(queue, one);
    if (!isQuiet && (messages < unbatched || host.now() - lastSent > pause)) flush();
  };
  return { report, flush };
}
