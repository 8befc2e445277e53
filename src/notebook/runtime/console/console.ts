import { Budget } from '../budget/budget.ts';
import { MAX_DEPTH } from '../serialise/limits.ts';
import { serialise } from '../serialise/serialise.ts';
import { format } from './format.ts';
import type { Output, Stream } from '../../values/output.ts';
import { dictionary, push, toText } from '../primordials.ts';
import { dataOf } from '../serialise/prototypes.ts';
import { tabulate } from './tabulate.ts';

/** Deeper groups are indented no further, for a billion spaces would hang the page. */
const MAX_INDENT = 200;

const NOT_TIMED = '(time not shown: every run must print the same)';

export type NotebookConsole = ReturnType<typeof createConsole>;

/**
 * Creates the `console` of a reader's program. Every method passes data to `emit` that prints, by
 * `toText`, what Node 24 prints; none needs `this`, and none throws, whatever it is given.
 *
 * Departures from Node: `trace` has no stack, `timeEnd` and `timeLog` show no time (a page must print
 * the same at every run), and `dir` takes only `depth` and `showHidden`.
 *
 * @param budgetOf gives what the next output may take
 */
export function createConsole(
  emit: (output: Output) => void,
  budgetOf: () => Budget = () => new Budget(),
) {
  const counts = dictionary<number>();
  const timers = dictionary<boolean>();
  let indent = 0;

  const print = (stream: Stream, args: readonly unknown[], before = ''): void => {
    const budget = budgetOf();
    const start = budget.take(before);
    const parts = format(args, budget);
    emit({ kind: 'text', stream, indent, parts: start === '' ? parts : prepended(start, parts) });
  };
  const log = (...args: unknown[]): void => print('log', args);
  const group = (...args: unknown[]): void => {
    if (args.length > 0) print('log', args);
    if (indent < MAX_INDENT) indent += 2;
  };
  const printTime = (label: unknown, data: readonly unknown[]): void => {
    const name = labelText(label);
    if (!timers[name]) return;
    const before = `${name}: ${NOT_TIMED}`;
    // Not the first argument, so a `%` in it is only a character.
    print('log', prepended('%s', prepended(before, data)));
  };

  return {
    log,
    dirxml: log,
    info: (...args: unknown[]): void => print('info', args),
    debug: (...args: unknown[]): void => print('debug', args),
    warn: (...args: unknown[]): void => print('warn', args),
    error: (...args: unknown[]): void => print('error', args),
    trace: (...args: unknown[]): void =>
      print('error', args, args.length > 0 ? 'Trace: ' : 'Trace'),
    assert(condition?: unknown, ...args: unknown[]): void {
      if (condition) return;
      const first = args[0];
      if (typeof first !== 'string') return print('warn', prepended('Assertion failed', args));
      print('warn', prepended(`Assertion failed: ${first}`, args, 1));
    },
    dir(value?: unknown, options?: unknown): void {
      const depth = option(options, 'depth');
      const hidden = option(options, 'showHidden') === true;
      const levels = depth === null ? MAX_DEPTH : typeof depth === 'number' ? depth : 2;
      const part = serialise(value, { depth: levels, hidden, budget: budgetOf() });
      emit({ kind: 'text', stream: 'log', indent, parts: [part] });
    },
    table(data?: unknown, columns?: unknown): void {
      if (data === null || typeof data !== 'object') return log(data);
      let output: Output;
      try {
        output = { kind: 'table', indent, ...tabulate(data, columns, budgetOf()) };
      } catch {
        // A proxy that cannot be read: let `log` say so.
        return log(data);
      }
      emit(output);
    },
    group,
    groupCollapsed: group,
    groupEnd(): void {
      indent = indent > 2 ? indent - 2 : 0;
    },
    count(label?: unknown): void {
      const name = labelText(label);
      const count = (counts[name] ?? 0) + 1;
      counts[name] = count;
      print('log', [`${name}: ${count}`]);
    },
    countReset(label?: unknown): void {
      counts[labelText(label)] = 0;
    },
    time(label?: unknown): void {
      timers[labelText(label)] = true;
    },
    timeLog: (label?: unknown, ...data: unknown[]): void => printTime(label, data),
    timeEnd(label?: unknown): void {
      printTime(label, []);
      timers[labelText(label)] = false;
    },
    clear(): void {},
  };
}

/** Makes a label a string as the language does; like Node, this calls an object's `toString`. */
function labelText(label: unknown): string {
  try {
    return label === undefined ? 'default' : new Budget().takeName(toText(label));
  } catch {
    return '[object Object]';
  }
}

function option(options: unknown, key: string): unknown {
  try {
    return typeof options === 'object' && options !== null ? dataOf(options, key) : undefined;
  } catch {
    return undefined;
  }
}

function prepended<T>(first: T, list: readonly T[], from = 0): T[] {
  const all = [first];
  for (let i = from; i < list.length; i++) push(all, list[i] as T);
  return all;
}
