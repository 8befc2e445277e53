import { Budget } from './budget/budget.ts';
import { CELL_LIMITS } from './budget/cell-limits.ts';
import { createConsole } from './console/console.ts';

import { toFailure } from './failure.ts';
import { hookGlobal, type CompiledCell } from './link/link.ts';
import { prepareProgram } from './link/prepare-program.ts';
import { defineProperty, deleteProperty, Error, keys, Promise, push } from './primordials.ts';
import { safePromise } from './safe-promise.ts';
import { dataOf } from './serialise/prototypes.ts';
import { serialise } from './serialise/serialise.ts';
import { createTimers, type Clock } from './timers.ts';
import type { Output } from '../values/output.ts';
import type { RunReport } from '../values/run-report.ts';
import type { Value } from '../values/value.ts';

/** The host of a run: a worker in a browser, or one in Node. */
export interface Host extends Clock {
  /** The global object of the program. */
  readonly global: object;
  /** The address from which to import the core. */
  readonly core: string;
  /** Gives a module's code an address to import it from. */
  createModuleUrl(code: string): string;
  /** Imports the module at an address: the promise is settled when its code has come to its end. */
  importModule(url: string): Promise<unknown>;
  /** Sends reports to the page, or to the build. */
  send(reports: readonly RunReport[]): void;
  /** Calls back for whatever is thrown and not caught: in a timer, or in a promise. */
  onUncaught(listener: (thrown: unknown) => void): void;
  /** Calls back when that listener has been called for all that was rejected before. */
  afterRejections(callback: () => void): void;
  /** Milliseconds, from any moment. */
  now(): number;
}

/** The first messages go at once, so that a program that hangs has shown what it printed. */
const UNBATCHED_MESSAGES = 64;
/** After them, one message in so many milliseconds at most: a flood of them would hang the page. */
const BATCH_MILLISECONDS = 50;

/** More frames than an engine keeps by itself: a deep call is traced to the line that began it. */
const STACK_TRACE_LIMIT = 200;

/** A name's value is sent deeper and longer than it would be printed: figures draw from it. */
const VALUE_LIMITS = { depth: 8, items: 10_000 };
/** What the values of all names may cost together. */
const VALUES_LIMITS = { lines: Infinity, bytes: 1_000_000 };

/**
 * Runs a program once, from its first cell to its last, and reports all that happens. The program
 * is at its end when its module is, no timer that it set is left, and all that was rejected and not
 * caught by then has been reported: as in Node, that is a failure.
 *
 * @param isQuiet whether all is reported in one message, when the run is over. Messages cost more
 *   than what a short program does; but what a program that hangs has printed is lost
 */
export async function run(
  cells: readonly CompiledCell[],
  host: Host,
  isQuiet = false,
): Promise<void> {
  const program = prepareProgram(cells, host.core, (code) => host.createModuleUrl(code));
  const sender = batchReports(host, isQuiet);
  const budgets: Budget[] = [];
  for (let i = 0; i < cells.length; i++) push(budgets, new Budget());
  const valuesBudget = new Budget(VALUES_LIMITS);
  const last = cells.length - 1;
  let current = 0;
  let hasFailed = false;

  const budgetOf = () => budgets[current < last ? current : last] ?? valuesBudget;
  const print = (output: Output) => {
    const budget = budgetOf();
    if (hasFailed || budget.isClosed) return;
    const outputs = budget.isOpen ? [output] : [];
    if (budget.isSpent) {
      const unit = budget.lines < 0 ? 'lines' : 'bytes';
      const cut: Output = { kind: 'cut', unit, limit: dataOf(CELL_LIMITS, unit) as number };
      push(outputs, cut);
      budget.isClosed = true;
    }
    const cell = current < last ? current : last;
    sender.report({ kind: 'printed', cell, outputs });
    // After the cut this cell sends nothing more, so nothing else would carry what is in the queue.
    if (budget.isClosed && !isQuiet) sender.flush();
  };
  const fail = (thrown: unknown, isUncaught = false) => {
    if (hasFailed) return;
    hasFailed = true;
    const cell = current < last ? current : last;
    const failure = toFailure(thrown, cell, program, isUncaught);
    sender.report({ kind: 'failed', failure });
    sender.flush();
  };
  const cellEnded = (cell: number, getters: object) => {
    if (cell !== current || hasFailed) return;
    const values: Record<string, Value> = {};
    const names = keys(getters);
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? '';
      const getter = dataOf(getters, name) as () => unknown;
      defineProperty(values, name, {
        value: serialise(getter(), { ...VALUE_LIMITS, budget: valuesBudget.begin() }),
        enumerable: true,
      });
    }
    current = cell + 1;
    sender.report({ kind: 'ended', cell, values });
  };
  /** Makes what a timer prints belong to the cell that set it. */
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

  const timers = createTimers(host, inCell);
  const globals = { console: createConsole(print, () => budgetOf().begin()), ...timers.globals };
  const names = keys(globals);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? '';
    const value = dataOf(globals, name);
    defineProperty(host.global, name, { value, writable: true, configurable: true });
  }
  const hook = hookGlobal(program.hook);
  defineProperty(host.global, hook, {
    get() {
      deleteProperty(host.global, hook);
      return cellEnded;
    },
    configurable: true,
  });
  host.onUncaught((thrown) => fail(thrown, true));
  // Only V8 knows it; elsewhere it is a property that nothing reads.
  (Error as { stackTraceLimit?: number }).stackTraceLimit = STACK_TRACE_LIMIT;

  try {
    await safePromise(host.importModule(program.entry));
    await safePromise(timers.idle());
    // A browser reports a rejection by a task of its own, which may come after those of timers.
    await safePromise(new Promise<void>((resolve) => host.afterRejections(resolve)));
  } catch (thrown) {
    fail(thrown);
  }
  if (!hasFailed) sender.report({ kind: 'finished' });
  sender.flush();
}

/** Sends many reports in few messages. */
function batchReports(host: Host, isQuiet: boolean) {
  let queue: RunReport[] = [];
  let messages = 0;
  let lastSent = host.now();
  const flush = () => {
    if (queue.length === 0) return;
    host.send(queue);
    queue = [];
    messages += 1;
    lastSent = host.now();
  };
  const report = (one: RunReport) => {
    push(queue, one);
    if (isQuiet) return;
    if (messages < UNBATCHED_MESSAGES || host.now() - lastSent > BATCH_MILLISECONDS) flush();
  };
  return { report, flush };
}
