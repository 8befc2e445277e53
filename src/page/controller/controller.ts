import { renderCell } from '../../notebook/render/render-cell.ts';
import { visibleText } from '../../notebook/render/visible-text.ts';
import { summarizeRun } from '../../notebook/session/run-summary.ts';
import { Session } from '../../notebook/session/session.ts';
import { joinCells } from '../../notebook/source/join-cells.ts';
import { CellElement } from '../cell/cell-element.ts';
import { toDom } from '../cell/to-dom.ts';
import { copyText } from '../copy-text.ts';
import { fetchOnce } from '../fetch-once.ts';
import { pageProgram } from '../program-data.ts';
import { latestRun, storeRun } from '../run-store.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { followViews } from '../views/follow-views.ts';
import { Announcer } from './announcer.ts';
import type { Editing } from './editing.ts';
import { showNumbers } from './live-numbers.ts';
import { RunLoop } from './run-loop.ts';

/** After so many milliseconds, the reader is asked whether to stop the run. */
const longRun = 10_000;

/** Binds the page of a chapter to a session: acts of the reader go in, states come out. */
export function createController() {
  const program = pageProgram();
  const elements = program.cells.map(({ name }) => new CellElement(name));
  const announcer = new Announcer();
  latestRun.listen(showNumbers);
  let opened: Editing | undefined;

  const session: Session = new Session(
    program,
    createSandbox(document),
    (cells) => import('../cell/compile.ts').then(({ compile }) => compile(cells)),
    (changed) => {
      opened?.follow();
      for (const index of changed) drawCell(index);
      // What was built stands on the page.
      if (session.status === 'built') return;
      storeRun(session);
      if (session.status === 'running') return;
      for (const element of elements) element.offerStop(false);
      runs.settle();
    },
  );
  const chooseView = followViews(session);

  const runs = new RunLoop(session, {
    onBegin: () => announcer.clear(),
    onProgress: showProgress,
    onRest: (asked) =>
      announcer.announceSoon(() => summarizeRun(session, elements[asked]?.summary ?? '')),
  });

  function drawCell(index: number): void {
    const cell = session.cells[index];
    if (!cell) return;
    // A run that is over in a moment is not shown as running: the page would flicker during a drag.
    const isBrief = runs.isShort && (cell.status !== 'edited' || runs.isAboutToRun);
    elements[index]?.draw(cell, renderCell(cell, session), isBrief);
  }

  /** Shows that a run takes its time, and offers Stop at the cell that runs and where Run was pressed. */
  function showProgress(asked: number, elapsed: number): void {
    const running = session.cells.findIndex(({ status }) => status === 'running');
    const seconds = Math.floor(elapsed / 1000);
    for (const [index, element] of elements.entries()) {
      drawCell(index);
      element.offerStop(!runs.isShort && (index === running || index === asked));
    }
    const element = elements[running];
    if (!element || seconds === 0) return;
    if (elapsed < longRun) return element.showStatus(`running, ${seconds} s`);
    element.showStatus(`still running after ${seconds} s: stop?`);
    announcer.announce('Still running: stop?');
  }

  /** Loads what changes the program. */
  const editing = fetchOnce(() =>
    import('./editing.ts').then(
      ({ createEditing }) =>
        (opened = createEditing({
          session,
          elements,
          program,
          run: (index) => runs.run(index),
          runSoon(index, show) {
            runs.runSoon(index, show);
            // The session does not announce the change before it runs.
            if (runs.isAboutToRun) opened?.follow();
          },
          runLater: (index) => runs.runLater(index),
          isAboutToRun: () => runs.isAboutToRun,
          hold() {
            runs.cancel();
            session.hold();
          },
          suspend(reason, values) {
            runs.cancel();
            session.suspend(reason, values);
          },
          show: (text) => visibleText(text).map(toDom),
        })),
    ),
  );

  async function copy(index: number, withAbove: boolean): Promise<void> {
    const cells = session.cells.slice(0, index + 1);
    const text = withAbove ? `${joinCells(cells)}\n` : (cells.at(-1)?.source ?? '');
    const isCopied = await copyText(text);
    elements[index]?.showStatus(isCopied ? 'copied' : 'the browser did not let it be copied');
  }

  return {
    session,
    editing,
    /** Does what a button of a cell, or a key in it, stands for. */
    act(action: string, target: HTMLElement): void {
      const index = elements.findIndex(({ element }) => element === target);
      switch (action) {
        case 'run':
          return runs.run(index);
        case 'stop':
          return session.stop();
        case 'edit':
          return void editing().then(({ edit }) => edit(index));
        case 'reset':
          return void editing().then(({ reset }) => reset(index));
        case 'copy':
          return void copy(index, false);
        case 'copy-all':
          return void copy(index, true);
        default:
          // Its views: before the first run there are no values to draw.
          chooseView(target, action);
          if (session.status === 'built') runs.run(index);
      }
    },
  };
}
