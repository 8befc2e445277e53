import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line as printed } from '../fixture/printed.ts';
import type { Cell } from '../source/cell.ts';
import type { Compilation } from '../source/compile.ts';
import { outputText } from '../values/node-text/output-text.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { RunReport, Values } from '../values/run-report.ts';
import type { CellState } from './cell-state.ts';
import type { Loss, Runner } from './runner.ts';
import { Session } from './session.ts';
import type { Value } from '../values/value.ts';

/*
 * The programs here are in a language of their own, so small that what they do is plain to see.
 * Each line of a cell is one of: `const a 1` declares a, `print a` prints it, `throw` fails, `loop`
 * never ends, `later` prints "later" when all cells have ended, `(` does not read.
 */

const number = (value: number): Value => ({ kind: 'number', value });

/** Reports what a program does, in the order in which it happens. It does not finish where it loops. */
function* interpret(cells: readonly { code: string }[]): Generator<RunReport> {
  const names = new Map<string, number>();
  const late: number[] = [];
  for (const [cell, { code }] of cells.entries()) {
    const values: Record<string, Value> = {};
    for (const [index, line] of code.split('\n').entries()) {
      const [verb = '', name = '', value = ''] = line.split(' ');
      const failed = (message: string): RunReport => {
        const place = { cell, line: index + 1, column: 1 };
        return { kind: 'failed', failure: { cell, name: 'Error', message, place } };
      };
      if (verb === 'const') {
        names.set(name, Number(value));
        values[name] = number(Number(value));
      }
      if (verb === 'print') {
        const known = names.get(name);
        if (known === undefined) return yield failed(`${name} is not defined`);
        yield { kind: 'printed', cell, outputs: [printed(String(known))] };
      }
      if (verb === 'later') late.push(cell);
      if (verb === 'throw') return yield failed('thrown');
      if (verb === 'loop') return;
    }
    yield { kind: 'ended', cell, values };
  }
  for (const cell of late) yield { kind: 'printed', cell, outputs: [printed('later')] };
  yield { kind: 'finished' };
}

const codeOf = ({ name, source }: Cell): CompiledCell => ({
  name,
  code: source,
  names: [],
  specifiers: [],
});

const none = { declared: [], literals: [] };

/** Finds the first cell that does not read, or declares a name again, and at which line. */
function findProblem(sources: readonly string[]): { cell: number; line: number } | undefined {
  const declared = new Set<string>();
  for (const [cell, text] of sources.entries())
    for (const [index, line] of text.split('\n').entries()) {
      const name = /^const (\w)/.exec(line)?.[1];
      if (line === '(' || (name && declared.has(name))) return { cell, line: index + 1 };
      if (name) declared.add(name);
    }
  return undefined;
}

function compile(cells: readonly Cell[]): Compilation {
  const found = findProblem(cells.map(({ source }) => source));
  if (!found)
    return { compiled: cells.map(codeOf), outlines: cells.map(() => none), problem: null };
  return {
    compiled: cells.slice(0, found.cell).map(codeOf),
    outlines: cells.slice(0, found.cell).map(() => none),
    problem: { ...found, column: 1, name: 'SyntaxError', message: 'never closed' },
  };
}

interface FakeRun {
  /** Delivers reports, even after the run was stopped. */
  receive(reports: readonly RunReport[]): void;
  /** Delivers the next reports of the program. */
  step(count?: number): void;
  finish(): void;
  lose(loss: Loss): void;
  stopped: boolean;
}

function start(...sources: string[]) {
  const cells = sources.map((source, index) => ({ name: `cell-${index}`, source }));
  const runs: FakeRun[] = [];
  const runner: Runner = {
    run(compiled, receive, lose) {
      const reports = interpret(compiled);
      const run: FakeRun = {
        receive,
        step: (count = 1) =>
          receive(Array.from({ length: count }, () => reports.next().value ?? []).flat()),
        finish: () => receive([...reports]),
        lose,
        stopped: false,
      };
      runs.push(run);
      return { stop: () => void (run.stopped = true) };
    },
  };
  const changes: number[][] = [];
  const compiling = { read: async (some: readonly Cell[]) => compile(some) };
  const latest = () => runs.at(-1) as FakeRun;
  const session = new Session(
    { cells, compiled: cells.map(codeOf), outlines: cells.map(() => none) },
    runner,
    (some) => compiling.read(some),
    (changed) => changes.push([...changed]),
  );
  return {
    session,
    runs,
    changes,
    compiling,
    latest,
    async runToEnd() {
      await session.run();
      latest().finish();
    },
    shown: () => session.cells.map(cellText),
    values: () => numbers(session.values),
  };
}

/** Writes a cell in a line: its status, what it printed, and what it says of a failure. */
function cellText({ status, outputs, failure, because }: CellState): string {
  const lines = outputs.map(outputText).join(',');
  const why = failure
    ? `${failure.name}: ${failure.message}`
    : because === null
      ? ''
      : `${because}`;
  return [status, lines && `"${lines}"`, why].filter(Boolean).join(' ');
}
const numbers = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, 'value' in value && value.value]),
  );

const three = ['const a 1\nprint a', 'const b 2\nprint b', 'print a\nprint b'];

describe('a session', () => {
  it('begins as the chapter was built, and has run nothing', () => {
    const { session, runs, shown } = start(...three);
    expect(session.status).toBe('built');
    expect(shown()).toEqual(['done', 'done', 'done']);
    expect(session.values).toEqual({});
    expect(runs).toEqual([]);
  });

  it('runs what was compiled with the page, where nothing was edited', async () => {
    const { session, compiling, runToEnd, shown, values } = start(...three);
    compiling.read = () => Promise.reject(new Error('nothing is to be compiled'));
    await runToEnd();
    expect(session.status).toBe('done');
    expect(shown()).toEqual(['done "1"', 'done "2"', 'done "1,2"']);
    expect(values()).toEqual({ a: 1, b: 2 });
  });

  it('shows which cell runs', async () => {
    const { session, latest, shown, values } = start(...three);
    await session.run();
    expect(session.status).toBe('running');
    expect(shown()).toEqual(['running', 'waiting', 'waiting']);
    latest().step();
    expect(shown()).toEqual(['running "1"', 'waiting', 'waiting']);
    latest().step();
    expect(shown()).toEqual(['done "1"', 'running', 'waiting']);
    expect(values()).toEqual({ a: 1 });
  });

  it('keeps what the last run showed of a cell until the run has come to it', async () => {
    const { session, latest, runToEnd, shown } = start(...three);
    await runToEnd();
    await session.run();
    expect(shown()).toEqual(['running "1"', 'waiting "2"', 'waiting "1,2"']);
    latest().finish();
    expect(shown()).toEqual(['done "1"', 'done "2"', 'done "1,2"']);
  });

  it('calls back with the cells that have changed', async () => {
    const { session, changes, latest } = start(...three);
    await session.run();
    expect(changes).toEqual([[0, 1, 2]]);
    latest().step();
    expect(changes.at(-1)).toEqual([0]);
    latest().step();
    expect(changes.at(-1)).toEqual([0, 1]);
    session.edit(1, 'print a');
    expect(changes.at(-1)).toEqual([1]);
  });

  it('ends well without any cell', async () => {
    const { session, runs } = start();
    await session.run();
    expect(session.status).toBe('done');
    expect(runs).toEqual([]);
  });
});

describe('an edit', () => {
  it('runs nothing by itself', () => {
    const { session, runs, shown } = start(...three);
    session.edit(0, 'const a 5');
    expect(shown()).toEqual(['edited', 'done', 'done']);
    expect(session.cells[0]).toMatchObject({ source: 'const a 5', edited: true });
    expect(runs).toEqual([]);
  });

  it('back to the chapter’s own text counts as none', () => {
    const { session } = start(...three);
    session.edit(0, 'print a');
    session.edit(0, three[0] ?? '');
    expect(session.cells[0]?.edited).toBe(false);
  });

  it('during a run is not shown as done by that run', async () => {
    const { session, latest, runToEnd, shown } = start(...three);
    await session.run();
    session.edit(1, 'print a\nprint a');
    latest().finish();
    expect(shown()[1]).toBe('edited');
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "1,1"', 'error "1" Error: b is not defined']);
  });

  it('of a place where there is no cell changes nothing', () => {
    const { session, shown } = start(...three);
    session.edit(7, 'print a');
    session.reset(7);
    expect(shown()).toEqual(['done', 'done', 'done']);
  });
});

describe('a scrub', () => {
  it('lets the run under way show what it reports of the cell, which is still to be run', async () => {
    const { session, latest, runToEnd, shown } = start(...three);
    await session.run();
    session.edit(1, 'const b 5\nprint b', true);
    latest().finish();
    // The run began before: it printed the 2 that stood there.
    expect(shown()).toEqual(['done "1"', 'edited "2"', 'done "1,2"']);
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "5"', 'done "1,5"']);
  });

  it('is announced with the next change', async () => {
    const { session, changes } = start(...three);
    session.edit(1, 'const b 5\nprint b', true);
    expect(changes).toEqual([]);
    await session.run();
    expect(changes).toEqual([[0, 1, 2]]);
  });

  it('does not let a run report of code that was typed since it began', async () => {
    const { session, latest, runToEnd, shown } = start(...three);
    await runToEnd();
    await session.run();
    session.edit(1, 'const b 5\nprint b\nprint a');
    session.edit(1, 'const b 6\nprint b\nprint a', true);
    session.edit(2, 'print b', true);
    session.edit(2, 'print a');
    latest().finish();
    expect(shown()).toEqual(['done "1"', 'edited "2"', 'edited "1,2"']);
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "6,1"', 'done "1"']);
  });
});

describe('a reset', () => {
  it('puts the chapter’s source back, and runs nothing by itself', async () => {
    const { session, runs, runToEnd, shown } = start(...three);
    session.edit(0, 'const a 5\nprint a');
    session.reset(0);
    expect(session.cells[0]).toMatchObject({ source: three[0], edited: false, status: 'edited' });
    expect(runs).toEqual([]);
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "2"', 'done "1,2"']);
  });
});

describe('a suspended program', () => {
  const known = { a: number(1) };

  it('shows nothing of a run from the first changed cell on, and runs when it is asked to', async () => {
    const { session, runs, changes, runToEnd, shown, values } = start(...three);
    session.edit(1, 'print a');
    session.suspend('they came by a link.', known);
    expect(session.status).toBe('not-run');
    expect(session.suspendReason).toBe('they came by a link.');
    expect(shown()).toEqual(['done', 'not-run', 'not-run']);
    expect(values()).toEqual({ a: 1 });
    expect(changes.at(-1)).toEqual([1, 2]);
    expect(runs).toEqual([]);
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "1"', 'error "1" Error: b is not defined']);
  });

  it('hides an output whose code is not in the cell any more, though the cell is as the chapter has it', async () => {
    const { session, runToEnd, shown } = start(...three);
    session.edit(0, 'const a 5\nprint a');
    await runToEnd();
    session.reset(0);
    session.edit(2, 'print a');
    session.suspend('why', {});
    expect(shown()).toEqual(['not-run', 'not-run', 'not-run']);
  });

  it('stays suspended after a change above', () => {
    const { session, shown } = start(...three);
    session.edit(2, 'print a');
    session.suspend('why', known);
    session.edit(1, 'print a');
    session.suspend('why', known);
    expect(shown()).toEqual(['done', 'not-run', 'not-run']);
  });

  it('ends a run that is under way', async () => {
    const { session, latest, shown } = start(...three);
    await session.run();
    latest().step();
    session.suspend('why', {});
    expect(latest().stopped).toBe(true);
    latest().finish();
    expect(shown()).toEqual(['not-run', 'not-run', 'not-run']);
  });

  it('runs nothing while it is held, and what was under way is dropped', async () => {
    const { session, runs, latest } = start('const a = 1;');
    await session.run();
    session.hold();
    session.edit(0, 'const a = 2;');
    await session.run();
    latest().finish();
    expect([runs.length, runs[0]?.stopped, session.status]).toEqual([1, true, 'running']);
    session.suspend('wait', {});
    expect(session.status).toBe('not-run');
    await session.run();
    expect(runs.length).toBe(2);
  });
});

describe('whether the latest run came to its end', () => {
  it('says so where the browser starts nothing to run it in, and is not saved as finished', async () => {
    const { session, latest } = start('const a = 1;');
    await session.run();
    latest().lose('not-started');
    expect(session.cells[0]?.failure?.message).toContain('does not start the worker');
    expect([session.status, session.cameToEnd]).toEqual(['error', false]);
  });

  it('is true after its end or an error of its own, and not while it runs, stopped, or lost', async () => {
    const { session, latest, runToEnd } = start(...three);
    expect(session.cameToEnd).toBe(false);
    await session.run();
    expect(session.cameToEnd).toBe(false);
    latest().finish();
    expect(session.cameToEnd).toBe(true);
    await session.run();
    session.stop();
    expect(session.cameToEnd).toBe(false);
    await session.run();
    latest().lose('ended');
    expect(session.status).toBe('error');
    expect(session.cameToEnd).toBe(false);
    session.edit(1, 'throw');
    await runToEnd();
    expect(session.status).toBe('error');
    expect(session.cameToEnd).toBe(true);
  });
});

describe('a run after edits', () => {
  const failing = ['const a 1\nprint a', 'print a\nthrow', 'const c 3\nprint c', 'print c'];

  it.each<[string, string[], Record<number, string>, shown: string[], values: object]>([
    [
      'runs what was edited, from the top',
      three,
      { 0: 'const a 5\nprint a' },
      ['done "5"', 'done "2"', 'done "5,2"'],
      { a: 5, b: 2 },
    ],
    [
      'takes away the values of names that are no more declared',
      three,
      { 0: 'const c 3', 2: 'print b' },
      ['done', 'done "2"', 'done "2"'],
      { b: 2, c: 3 },
    ],
    [
      'leaves the cells above a failure as they are; those below did not run, because of it',
      failing,
      {},
      ['done "1"', 'error "1" Error: thrown', 'not-run 1', 'not-run 1'],
      { a: 1 },
    ],
    [
      'takes away the values of names of cells that did not run',
      three,
      { 1: 'throw' },
      ['done "1"', 'error Error: thrown', 'not-run 1'],
      { a: 1 },
    ],
    [
      'shows no failure whose cause is gone',
      failing,
      { 1: 'print a' },
      ['done "1"', 'done "1"', 'done "3"', 'done "3"'],
      { a: 1, c: 3 },
    ],
    [
      'fails at a cell that does not read as if it had been run: the cells above run, those below do not',
      three,
      { 1: 'print a\n(' },
      ['done "1"', 'error SyntaxError: never closed', 'not-run 1'],
      { a: 1 },
    ],
    [
      'does not come to a cell that does not read where a cell above it fails',
      three,
      { 0: 'throw', 2: '(' },
      ['error Error: thrown', 'not-run 0', 'not-run 0'],
      {},
    ],
  ])('%s', async (_, sources, edits, expected, expectedValues) => {
    const { session, runToEnd, shown, values } = start(...sources);
    await runToEnd();
    for (const [index, source] of Object.entries(edits)) session.edit(Number(index), source);
    await runToEnd();
    expect(shown()).toEqual(expected);
    expect(values()).toEqual(expectedValues);
    const failed = expected.findIndex((text) => text.startsWith('error'));
    expect(session.status).toBe(failed < 0 ? 'done' : 'error');
  });

  it.each([
    ['throws', 'print a\nthrow'],
    ['does not read', 'print a\n('],
  ])('knows the place of a failure where a cell %s', async (_, source) => {
    const { session, runToEnd } = start(...three);
    session.edit(1, source);
    await runToEnd();
    expect(session.cells[1]?.failure?.place).toMatchObject({ cell: 1, line: 2, column: 1 });
  });

  it('starts nothing where the first cell does not read', async () => {
    const { session, runs, shown } = start(...three);
    session.edit(0, '(');
    await session.run();
    expect(runs).toEqual([]);
    expect(shown()).toEqual(['error SyntaxError: never closed', 'not-run 0', 'not-run 0']);
    expect(session.values).toEqual({});
  });

  it('keeps the cells that had ended, and what they printed, where a timer fails', async () => {
    const { session, latest, shown } = start('', '', '');
    await session.run();
    latest().receive([
      { kind: 'ended', cell: 0, values: {} },
      { kind: 'printed', cell: 1, outputs: [printed('second')] },
      { kind: 'ended', cell: 1, values: {} },
      { kind: 'failed', failure: { cell: 0, name: 'Error', message: 'late', place: null } },
    ]);
    expect(shown()).toEqual(['error Error: late', 'done "second"', 'not-run 0']);
  });
});

describe('a compiler that cannot be had', () => {
  it('fails the run, and the next one may do better', async () => {
    const { session, runs, compiling, runToEnd, shown } = start(...three);
    compiling.read = () => Promise.reject(new Error('no network'));
    session.edit(1, 'print a');
    await session.run();
    expect(runs).toEqual([]);
    expect(session.status).toBe('error');
    expect(session.cells[0]?.failure?.message).toContain('no network');
    compiling.read = async (cells) => compile(cells);
    session.edit(2, 'print a');
    await runToEnd();
    expect(shown()).toEqual(['done "1"', 'done "1"', 'done "1"']);
  });
});

describe('stop()', () => {
  const endless = ['const a 1\nprint a', 'print a\nloop', 'print a'];

  it('ends the run at the cell that is running, and keeps what it printed', async () => {
    const { session, latest, shown, values } = start(...endless);
    await session.run();
    latest().finish(); // it has no more to say: it loops
    session.stop();
    expect(latest().stopped).toBe(true);
    expect(session.status).toBe('stopped');
    expect(shown()).toEqual(['done "1"', 'stopped "1"', 'not-run 1']);
    expect(values()).toEqual({ a: 1 });
  });

  it('drops all that the run still reports', async () => {
    const { session, latest, shown } = start(...three);
    await session.run();
    session.stop();
    latest().finish();
    latest().lose('ended');
    expect(shown()).toEqual(['stopped', 'not-run 0', 'not-run 0']);
  });

  it('works while cells are being read', async () => {
    const { session, runs, shown } = start(...three);
    session.edit(0, 'print a');
    const running = session.run();
    session.stop();
    await running;
    expect(runs).toEqual([]);
    expect(shown()).toEqual(['stopped', 'not-run 0', 'not-run 0']);
  });

  it('ends a run in which only timers are left, and marks the last cell', async () => {
    const { session, latest, shown } = start('later', 'const b 2');
    await session.run();
    latest().step(2);
    session.stop();
    expect(session.status).toBe('stopped');
    expect(shown()).toEqual(['done', 'stopped']);
  });

  it('does nothing where nothing runs', async () => {
    const { session, runToEnd, shown } = start(...three);
    session.stop();
    expect(session.status).toBe('built');
    await runToEnd();
    session.stop();
    expect(session.status).toBe('done');
    expect(shown()).toEqual(['done "1"', 'done "2"', 'done "1,2"']);
  });
});

describe('a run that is lost', () => {
  it('fails at the cell that was running, and says why', async () => {
    const { session, latest } = start(...three);
    await session.run();
    latest().step(2);
    latest().lose('ended');
    expect(session.status).toBe('error');
    expect(session.cells.map(({ status }) => status)).toEqual(['done', 'error', 'not-run']);
    expect(session.cells[1]?.failure).toMatchObject({ cell: 1, name: 'Ended' });
  });

  it('fails at the last cell where all have ended', async () => {
    const { session, latest } = start('later', 'const b 2');
    await session.run();
    latest().step(2);
    latest().lose('ended');
    expect(session.cells.map(({ status }) => status)).toEqual(['done', 'error']);
  });
});

describe('runs that overlap', () => {
  it('show the latest alone: the older is stopped, and what it says is dropped', async () => {
    const { session, runs, shown } = start(...three);
    await session.run();
    runs[0]?.step();
    session.edit(0, 'const a 5\nprint a');
    await session.run();
    expect(runs[0]?.stopped).toBe(true);
    runs[0]?.finish();
    runs[0]?.lose('ended');
    expect(shown()).toEqual(['running "1"', 'waiting', 'waiting']);
    runs[1]?.finish();
    expect(shown()).toEqual(['done "5"', 'done "2"', 'done "5,2"']);
  });

  it('never start the older, where it was still being read', async () => {
    const { session, runs, latest, shown } = start(...three);
    session.edit(0, 'const a 5\nprint a');
    const first = session.run();
    session.edit(0, 'const a 6\nprint a');
    await Promise.all([first, session.run()]);
    expect(runs).toHaveLength(1);
    latest().finish();
    expect(shown()[0]).toBe('done "6"');
  });
});

describe('whatever a reader does', () => {
  const source = fc
    .array(
      fc
        .constantFrom('const a 1', 'const a 2', 'const b 3', 'print a', 'print b')
        .chain((line) =>
          fc.oneof(
            { weight: 12, arbitrary: fc.constant(line) },
            { weight: 1, arbitrary: fc.constantFrom('throw', 'loop', 'later', '(') },
          ),
        ),
      { minLength: 1, maxLength: 3 },
    )
    .map((lines) => lines.join('\n'));
  const index = fc.nat({ max: 3 });
  const action = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), index, source, isScrub: fc.boolean() }),
    fc.record({ kind: fc.constant('reset' as const), index }),
    fc.record({ kind: fc.constantFrom('run', 'run and wait', 'stop', 'lose', 'wait') }),
    fc.record({ kind: fc.constant('report' as const), run: fc.nat(), count: fc.nat({ max: 4 }) }),
  );

  /** Returns what one run of the sources, from top to bottom, shows: by the interpreter alone. */
  function freshRun(sources: readonly string[]) {
    const runnable = sources.slice(0, findProblem(sources)?.cell).map((code) => ({ code }));
    const outputs: string[][] = sources.map(() => []);
    const values: Record<string, unknown> = {};
    for (const report of interpret(runnable)) {
      if (report.kind === 'printed') outputs[report.cell]?.push(...report.outputs.map(outputText));
      if (report.kind === 'ended') Object.assign(values, numbers(report.values));
    }
    return { outputs, values };
  }

  function holdsLawTwo(session: Session): void {
    const { outputs, values } = freshRun(session.cells.map((cell) => cell.source));
    const stoppedAt = session.cells.findIndex(
      (cell) => cell.because === null && /error|stopped/.test(cell.status),
    );
    for (const [at, cell] of session.cells.entries()) {
      const lines = cell.outputs.map(outputText);
      // A cell that was stopped, or failed, has printed what a whole run prints first.
      if (cell.status === 'done' && session.status === 'done') expect(lines).toEqual(outputs[at]);
      else expect(lines).toEqual(outputs[at]?.slice(0, lines.length));
      expect(['done', 'error', 'stopped', 'not-run']).toContain(cell.status);
      if (cell.status === 'not-run') {
        expect(lines).toEqual([]);
        expect(cell.because).toBe(stoppedAt);
      }
      expect(cell.failure !== null).toBe(cell.status === 'error');
    }
    expect(stoppedAt >= 0).toBe(session.status !== 'done');
    expect(values).toMatchObject(numbers(session.values));
    if (session.status === 'done') expect(numbers(session.values)).toEqual(values);
  }

  it('after every quiet moment the page shows one run of the sources it shows, or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(source, { minLength: 1, maxLength: 4 }),
        fc.array(action, { maxLength: 25 }),
        async (sources, actions) => {
          const built = [...sources];
          for (let bad; (bad = findProblem(built));) built[bad.cell] = 'print a';
          const { session, runs, latest } = start(...built);
          const settle = async () => {
            // A page runs what was edited: an edit is an edit of the program.
            if (session.cells.some((cell) => cell.status === 'edited')) await session.run();
            if (session.status === 'running') latest()?.finish();
            if (session.status === 'running') session.stop(); // it loops
            if (session.status !== 'built') holdsLawTwo(session);
          };
          const pending: Promise<void>[] = [];
          for (const one of actions) {
            if (one.kind === 'edit') session.edit(one.index, one.source, one.isScrub);
            if (one.kind === 'reset') session.reset(one.index);
            if (one.kind === 'run') pending.push(session.run());
            if (one.kind === 'run and wait') await session.run();
            if (one.kind === 'stop') session.stop();
            if (one.kind === 'lose') runs.at(-1)?.lose('ended');
            if (one.kind === 'report') runs[one.run % (runs.length || 1)]?.step(one.count);
            if (one.kind === 'wait') {
              await Promise.all(pending);
              await settle();
            }
          }
          await Promise.all(pending);
          await settle();
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
