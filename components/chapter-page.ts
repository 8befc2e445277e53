import { failureText } from '../src/notebook/failure-text.ts';
import type { Markup } from '../src/notebook/markup.ts';
import { joinCells } from '../src/notebook/program.ts';
import { render } from '../src/notebook/render.ts';
import { quiet, renderFailure, renderNotRun } from '../src/notebook/render-state.ts';
import { Session, type CellState } from '../src/notebook/session.ts';
import { CellElement } from './cell-element.ts';
import { copyText } from './copy-text.ts';
import { publishValues } from './live-values.ts';
import { pageProgram } from './read-program.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import type { Helm } from './helm.ts';
import type { Turn } from './turn-numbers.ts';
import type { createTurning } from './turning.ts';
import { followViews } from './views/follow-views.ts';

/** So long after the last keystroke, what was typed is run. */
const pauseInTyping = 700;
/** A shorter run is over before a reader could want to stop it. */
const showStopAfter = 150;
/** While a number is turned, a run that takes longer than this gives way to the next. */
const longTurn = 3_000;
/** A run that takes longer is asked about. */
const askAfter = 10_000;

let page: ReturnType<typeof openPage> | undefined;

/** The one page there is, opened when it is first asked for. */
export function chapterPage() {
  return (page ??= openPage());
}

/** What figures may do with the page's program. */
export function helmOfPage(): Promise<Helm> {
  return chapterPage().turning();
}

/** Binds the page of a chapter to a session: clicks and keys go in, states come out. */
function openPage() {
  const program = pageProgram();
  const names = program.cells.map(({ name }) => name);
  const elements = program.cells.map(({ name }) => new CellElement(name, program.symbols));
  const announcement = document.getElementById('announcement');
  let pressed = 0;
  let began = 0;
  let pending: number | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const session: Session = new Session(
    program,
    createSandbox(document),
    async (cells) => (await import('./compile.ts')).compile(cells),
    (changed) => {
      for (const index of changed) drawCell(index);
      document.documentElement.dataset['run'] = session.status;
      if (session.status === 'built') return;
      const final = session.status !== 'running';
      publishValues(session.values, final);
      if (!final) return;
      for (const [index, element] of elements.entries())
        element.showValues(session.notes(index).declared, session.values);
      followViews(session);
      rest();
    },
  );

  const drawCell = (index: number) => {
    const cell = session.cells[index];
    if (cell)
      elements[index]?.draw(
        cell,
        contentOf(cell, names, session.cells),
        performance.now() - began < showStopAfter,
      );
  };

  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    const elapsed = performance.now() - began;
    const running = session.cells.findIndex(({ status }) => status === 'running');
    const seconds = Math.floor(elapsed / 1000);
    for (const [index, element] of elements.entries()) {
      drawCell(index);
      element.offerStop(elapsed > showStopAfter && (index === running || index === pressed));
      if (index === running && elapsed >= askAfter)
        element.say(`still running after ${seconds} s: stop?`);
      else if (index === running && seconds > 0) element.say(`running, ${seconds} s`);
    }
  };
  const rest = () => {
    clearInterval(ticking);
    ticking = undefined;
    for (const element of elements) element.offerStop(false);
    if (pending !== null) return runSoon(pending);
    if (announcement) announcement.textContent = summarize(session);
  };
  const run = (index: number) => {
    clearTimeout(typing);
    pressed = index;
    began = performance.now();
    ticking ??= setInterval(tick, showStopAfter);
    void session.run();
  };

  /** Runs as soon as the run under way is over, with the latest of all that has been asked for. */
  const runSoon = (index: number) => {
    const isBusy = session.status === 'running' && performance.now() - began < longTurn;
    pending = isBusy ? index : null;
    if (!isBusy) run(index);
  };

  const edit = async (index: number) => {
    const source = session.cells[index]?.source ?? '';
    await elements[index]?.edit(source, {
      onChange(changed, isTurn) {
        session.edit(index, changed);
        clearTimeout(typing);
        if (isTurn) runSoon(index);
        else typing = setTimeout(() => run(index), pauseInTyping);
      },
      onRun: () => run(index),
      cells: () => session.cells,
    });
  };

  // One promise for all, so that what a hand does is done in its order.
  let turned: Promise<ReturnType<typeof createTurning>> | undefined;
  const turning = () =>
    (turned ??= import('./turning.ts').then((module) =>
      module.createTurning(session, elements, runSoon),
    ));

  return {
    turning,
    turn: (turn: Turn) => void turning().then((opened) => opened.turn(turn)),
    undo: (again: boolean) => void turning().then((opened) => opened.undo(again)),
    act(action: string, target: HTMLElement): void {
      const index = elements.findIndex(({ element }) => element === target);
      const sources = session.cells.slice(0, index + 1);
      if (action === 'run') run(index);
      if (action === 'stop') session.stop();
      if (action.startsWith('view')) {
        followViews(session, { cell: target, action });
        // Before the first run there are no values to draw.
        if (session.status === 'built') run(index);
      }
      if (action === 'edit') void edit(index);
      if (action === 'copy') void copyText(session.cells[index]?.source ?? '').then(told(index));
      if (action === 'copy-all') void copyText(`${joinCells(sources)}\n`).then(told(index));
      if (action === 'reset') {
        elements[index]?.close();
        session.reset(index);
        elements[index]?.showSource(
          session.cells[index]?.source ?? '',
          session.notes(index).literals,
        );
        run(index);
      }
    },
  };

  function told(index: number) {
    return (copied: boolean) =>
      elements[index]?.say(copied ? 'copied' : 'the browser did not let it be copied');
  }
}

/** What a cell's output shows; undefined where it is to stay as it is. */
function contentOf(
  { status, outputs, failure, because }: CellState,
  names: readonly string[],
  cells: readonly CellState[],
): Markup[] | undefined {
  if (status === 'waiting' || status === 'edited') return undefined;
  if (status === 'running' && outputs.length === 0) return undefined;
  const printed = render(outputs);
  if (failure) return [...printed, ...separate(printed), ...renderFailure(failure, names)];
  if (status === 'stopped')
    return [...printed, ...separate(printed), quiet('Stopped before its end.')];
  if (status === 'not-run' && because !== null) {
    const place = cells[because]?.failure?.place ?? null;
    return renderNotRun({ cell: because, place }, names, cells[because]?.status === 'stopped');
  }
  return printed;
}

function separate(printed: readonly Markup[]): Markup[] {
  return printed.length > 0 ? ['\n'] : [];
}

function summarize({ status, cells }: Session): string {
  const bad = cells.find((cell) => cell.status === 'error' || cell.status === 'stopped');
  if (!bad) return `Ran all ${cells.length} cells.`;
  const line = bad.failure?.place ? ` at line ${bad.failure.place.line}` : '';
  return status === 'stopped'
    ? `Stopped in the cell ${bad.name}.`
    : `The cell ${bad.name} failed${line}: ${bad.failure ? failureText(bad.failure) : ''}`;
}
