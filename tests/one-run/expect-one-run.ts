import { expect } from 'vitest';
import { failureText } from '../../src/notebook/values/failure-text.ts';
import { outputText } from '../../src/notebook/values/node-text/output-text.ts';
import { joinCells } from '../../src/notebook/source/join-cells.ts';
import type { CellState } from '../../src/notebook/session/cell-state.ts';
import type { Session } from '../../src/notebook/session/session.ts';
import { freshRun, type FreshRun } from './fresh-run.ts';

const known = new Map<string, Promise<FreshRun>>();
/** Runs cells as one file. The same text is run once. */
function fresh(sources: readonly { source: string }[]): Promise<FreshRun> {
  const module = joinCells(sources);
  const run = known.get(module) ?? freshRun(module);
  known.set(module, run);
  return run;
}

const linesOf = (states: readonly CellState[]) =>
  states.flatMap(({ outputs }) => outputs.map(outputText));
const sorted = (lines: readonly string[]) => [...lines].sort();

/**
 * Checks the law: what the page shows is one run of exactly the code it shows, or it says where that run
 * ended, and why.
 *
 * @throws AssertionError where it does not hold
 */
export async function expectOneRun(session: Session): Promise<void> {
  const states = session.cells;
  const shown = linesOf(states);
  const whole = await fresh(states);
  if (session.status === 'done') {
    expect(whole).toMatchObject({ thrown: undefined, hangs: false });
    expect(states.map(({ status }) => status)).toEqual(states.map(() => 'done'));
    // What a timer prints is shown in the cell that set it, so the order may be another.
    expect(sorted(shown)).toEqual(sorted(whole.lines));
    return;
  }
  const at = states.findIndex(({ status }) => status === session.status);
  const bad = states[at];
  if (!bad) throw new Error(`the session is ${session.status}, and no cell is`);
  for (const { status, because, outputs } of states.slice(at + 1)) {
    // A timer of an upper cell may fail when the cells below it have come to their end.
    if (status === 'done') continue;
    expect({ status, because, outputs }).toEqual({ status: 'not-run', because: at, outputs: [] });
  }
  // Of a program that Node cannot read to its end, a part has run: all above the cell where it ended,
  // or more.
  const ran = await Promise.all(
    [...states.keys(), states.length].slice(at).map((end) => fresh(states.slice(0, end))),
  );
  const [above] = ran;
  if (session.status === 'stopped') {
    for (const line of shown) expect(ran.flatMap(({ lines }) => lines)).toContain(line);
    for (const line of above?.lines ?? [])
      if (!line.startsWith('late')) expect(shown).toContain(line);
    return;
  }
  const thrown = bad.failure ? `${bad.failure.name}: ${failureText(bad.failure)}` : '';
  if (bad.failure?.name === 'SyntaxError') {
    // What stands above it has run; with it, Node cannot read the program.
    expect(sorted(shown)).toEqual(sorted(above?.lines ?? []));
    expect((await fresh(states.slice(0, at + 1))).thrown).toBeDefined();
    return;
  }
  const possible = ran.map(({ thrown, lines }) => ({ thrown, lines: sorted(lines) }));
  expect(possible).toContainEqual({ thrown, lines: sorted(shown) });
}
