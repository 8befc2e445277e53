import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionStatus } from '../../notebook/session/cell-state.ts';
import type { Session } from '../../notebook/session/session.ts';
import { compileCells } from '../../notebook/source/compile.ts';
import type { ReadyCell } from '../../notebook/source/replace-literal.ts';
import type { CellElement } from '../cell/cell-element.ts';
import { settledRun } from '../run-store.ts';
import { createProgramControls } from './scrub-program.ts';
import type { ScrubPhase } from './scrub-gesture.ts';

vi.mock('../cell/cell-code.ts', () => ({ showSource: () => {} }));

beforeEach(() => settledRun.set({ status: 'built', values: {} }));

/** A page of a program, whose runs end as a test says. */
function pageOf(...sources: readonly string[]) {
  const { compiled, outlines } = compileCells(
    sources.map((source, index) => ({ name: `cell-${index}`, source })),
    [],
  );
  const ready = sources.map((source, index): ReadyCell => {
    const outline = outlines[index];
    if (!outline) throw new Error(`This does not compile: ${source}`);
    return { source, outline, compiled: compiled[index] ?? null };
  });
  const cells = sources.map((source) => ({ source, status: 'done' }));
  const session = {
    status: 'built' as SessionStatus,
    cameToEnd: true,
    cells,
    outline: (index: number) => ready[index]?.outline ?? { declared: [], literals: [] },
    scrub(index: number, change: (cell: ReadyCell) => ReadyCell) {
      const before = ready[index];
      const after = before && change(before);
      if (!after || after === before) return;
      ready[index] = after;
      cells[index] = { source: after.source, status: 'edited' };
    },
  };
  const said: string[] = [];
  const elements = sources.map(() => ({
    element: {},
    showStatus: (text: string) => said.push(text),
  }));
  const runs: boolean[] = [];
  const controls = createProgramControls(
    session as unknown as Session,
    elements as unknown as CellElement[],
    () => false,
    (_, goesOn, show) => {
      show();
      runs.push(goesOn);
      session.status = 'running';
    },
  );
  return {
    session,
    said,
    controls,
    /** Whether each change went on with the one before it. */
    runs,
    sources: () => cells.map(({ source }) => source).join('\n'),
    /** Ends the run under way. What follows from its end has been done then. */
    async end(status: SessionStatus) {
      session.status = status;
      settledRun.set({ status, values: {} });
      await Promise.resolve();
    },
    /** Drags a number so many steps from where it was at the start. */
    drag(phase: ScrubPhase, steps: number, literal = 0, index = 0) {
      const cell = elements[index]?.element as HTMLElement;
      controls.scrub({ cell, literal, phase, steps, size: 1, usual: '1.2' });
    },
  };
}

describe('a scrub of a listing', () => {
  it('steps from the number at its start, and is one change however far it goes', () => {
    const page = pageOf('const w = 1.2;', 'const b = 3;');
    page.drag('start', 0);
    page.drag('move', 1);
    expect(page.sources()).toBe('const w = 1.3;\nconst b = 3;');
    page.drag('move', 3);
    page.drag('end', 3);
    expect(page.sources()).toBe('const w = 1.5;\nconst b = 3;');
    expect(page.runs).toEqual([false, true]);
  });

  it('goes back to the number at its start when it is cancelled', async () => {
    const page = pageOf('const w = 1.2;');
    page.drag('start', 0);
    page.drag('move', -7);
    page.drag('cancel', 0);
    expect(page.sources()).toBe('const w = 1.2;');
    // What follows is a change of its own.
    await page.end('done');
    page.drag('move', 1);
    expect(page.runs).toEqual([false, true, false]);
  });

  it('begins anew when the one before it is over, and goes on while its run is not', async () => {
    const page = pageOf('const w = 1.2;');
    page.drag('start', 0);
    page.drag('end', 1);
    // A key that is held: its run has not ended yet.
    page.drag('start', 0);
    page.drag('end', 1);
    expect(page.sources()).toBe('const w = 1.4;');
    expect(page.runs).toEqual([false, true]);
    await page.end('done');
    page.drag('start', 0);
    page.drag('end', 1);
    expect(page.sources()).toBe('const w = 1.5;');
    expect(page.runs).toEqual([false, true, false]);
  });

  it('keeps a count between its limits', () => {
    const page = pageOf('const epochs = 3;');
    page.drag('start', 0);
    page.drag('move', -9);
    expect(page.sources()).toBe('const epochs = 1;');
  });
});

describe('a number with which the program fails', () => {
  it('is held back: the last that worked takes its place, and is named', async () => {
    const page = pageOf('const w = 1.2;');
    page.drag('start', 0);
    page.drag('move', 1);
    await page.end('done');
    page.drag('move', 5);
    await page.end('error');
    expect(page.sources()).toBe('const w = 1.3;');
    expect(page.said).toEqual([]);
    await page.end('done');
    expect(page.said).toEqual(['held at 1.3: with 1.7 the program fails']);
  });

  it('is not tried again in the same scrub, nor what lies beyond it', async () => {
    const page = pageOf('const w = 1.2;');
    page.drag('start', 0);
    page.drag('move', 5);
    await page.end('error');
    await page.end('done');
    const { length } = page.runs;
    page.drag('move', 5);
    page.drag('move', 9);
    expect(page.sources()).toBe('const w = 1.2;');
    expect(page.runs).toHaveLength(length);
    page.drag('move', 4);
    expect(page.sources()).toBe('const w = 1.6;');
  });

  it('stays where the program had failed before, or was stopped', async () => {
    const failing = pageOf('const w = 1.2;');
    failing.session.status = 'error';
    failing.drag('start', 0);
    failing.drag('move', 5);
    await failing.end('error');
    expect(failing.sources()).toBe('const w = 1.7;');

    const stopped = pageOf('const w = 1.2;');
    stopped.drag('start', 0);
    stopped.drag('move', 5);
    stopped.session.cameToEnd = false;
    await stopped.end('error');
    expect(stopped.sources()).toBe('const w = 1.7;');
  });

  it('stays where something else has been changed since', async () => {
    const page = pageOf('const w = 1.2;', 'const b = 3;');
    page.drag('start', 0);
    page.drag('move', 5);
    page.session.cells[1] = { source: 'const b = 4;', status: 'edited' };
    await page.end('error');
    expect(page.sources()).toBe('const w = 1.7;\nconst b = 4;');
    await page.end('done');
    expect(page.said).toEqual([]);
  });
});

describe('setNumber(path, value, phase, decimals)', () => {
  it('writes the literal that a path begins with, in whatever cell, with its digits', () => {
    const page = pageOf('const w = 1.2;', 'const inputs = [0.5, 0.25];');
    page.controls.setNumber('inputs[1]', 0.123, 'move');
    expect(page.sources()).toBe('const w = 1.2;\nconst inputs = [0.5, 0.12];');
    page.controls.setNumber('inputs[1]', 0.1234, 'end', 3);
    expect(page.sources()).toContain('0.123]');
  });

  it('writes nothing at a path that has no literal, and can say so before', () => {
    const page = pageOf('const w = 1.2;\nconst z = 2 * w;');
    expect(page.controls.canSetNumber('w')).toBe(true);
    expect(page.controls.canSetNumber('z')).toBe(false);
    page.controls.setNumber('z', 1, 'move');
    expect(page.runs).toEqual([]);
  });
});

it('notes nothing of a program that is suspended, which no number can make fail', async () => {
  const page = pageOf('const w = 1.2;');
  page.drag('start', 0);
  page.session.status = 'not-run';
  const { length } = page.runs;
  page.drag('move', 1);
  page.session.status = 'not-run';
  expect(page.runs).toHaveLength(length + 1);
  expect(page.sources()).toBe('const w = 1.3;');
});
