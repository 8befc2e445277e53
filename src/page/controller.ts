import { failureText } from '../notebook/values/failure-text.ts';
import type { Markup } from '../notebook/render/markup.ts';
import { render, visible } from '../notebook/render/render.ts';
import { quiet, renderFailure, renderNotRun } from '../notebook/render/render-state.ts';
import { Session, type CellState } from '../notebook/session/session.ts';
import { brief, CellElement } from './cell/cell-element.ts';
import { fetchOnce } from './fetch-once.ts';
import { storeRun } from './run-store.ts';
import { pageProgram } from './program-data.ts';
import { createSandbox } from './sandbox/sandbox.ts';
import type { Editing } from './editing.ts';
import { toDom } from './to-dom.ts';
import { followViews } from './views/follow-views.ts';

/** So long after the last keystroke, what was typed is run. */
const pauseInTyping = 700;
/** A shorter run is over before a reader could want to stop it. */
const showStopAfter = 150;
/** While a number is turned, a run that takes longer than this gives way to the next. */
const longTurn = 3_000;
/** A run that takes longer is asked about. */
const askAfter = 10_000;
/** So long after the last run it is said aloud how it ended: a hand on a number is not talked over. */
const pauseBeforeSaying = 500;

let page: ReturnType<typeof openPage> | undefined;

/** The one page there is, opened when it is first asked for. */
export function chapterPage() {
  return (page ??= openPage());
}

/** Binds the page of a chapter to a session: clicks and keys go in, states come out. */
function openPage() {
  const program = pageProgram();
  const names = program.cells.map(({ name }) => name);
  const elements = program.cells.map(({ name }) => new CellElement(name));
  const announcement = document.getElementById('announcement');
  let pressed = 0;
  let began = 0;
  let pending: { readonly index: number; show(): void } | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const announce = (text: string) => {
    if (announcement && announcement.textContent !== text) announcement.textContent = text;
  };

  const session: Session = new Session(
    program,
    createSandbox(document),
    async (cells) => (await import('./cell/compile.ts')).compile(cells),
    (changed) => {
      opened?.follow();
      for (const index of changed) drawCell(index);
      // The page itself shows what it was built with.
      if (session.status === 'built') return;
      storeRun(session);
      if (session.status !== 'running') rest();
    },
  );

  const drawCell = (index: number) => {
    const cell = session.cells[index];
    if (cell)
      elements[index]?.draw(
        cell,
        contentOf(cell, names, session),
        performance.now() - began < showStopAfter && (cell.status !== 'edited' || pending !== null),
      );
  };

  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    pending?.show();
    const elapsed = performance.now() - began;
    const running = session.cells.findIndex(({ status }) => status === 'running');
    const seconds = Math.floor(elapsed / 1000);
    for (const [index, element] of elements.entries()) {
      drawCell(index);
      element.offerStop(elapsed > showStopAfter && (index === running || index === pressed));
      if (index === running && elapsed >= askAfter) {
        element.say(`still running after ${seconds} s: stop?`);
        announce('Still running: stop?');
      } else if (index === running && seconds > 0) element.say(`running, ${seconds} s`);
    }
  };
  const rest = () => {
    clearInterval(ticking);
    ticking = undefined;
    for (const element of elements) element.offerStop(false);
    if (pending) return runSoon(pending.index, pending.show);
    clearTimeout(saying);
    saying = setTimeout(() => announce(summarize(session, elements[pressed])), pauseBeforeSaying);
  };
  const run = (index: number, isScrub = false) => {
    clearTimeout(typing);
    clearTimeout(saying);
    // What is said again has to be gone before.
    announce('');
    pressed = index;
    began = performance.now();
    ticking ??= setInterval(tick, showStopAfter);
    void session.run(isScrub);
  };

  /** Runs as soon as the run under way is over, with the latest of all that has been asked for. */
  const runSoon = (index: number, show = () => {}) => {
    const elapsed = performance.now() - began;
    const isBusy = session.status === 'running' && elapsed < longTurn;
    pending = isBusy ? { index, show } : null;
    if (!isBusy || elapsed > showStopAfter) show();
    if (isBusy) opened?.follow();
    else run(index, true);
  };

  const chooseView = followViews(session);

  let opened: Editing | undefined;
  const editing = fetchOnce(() =>
    import('./editing.ts').then(
      ({ createEditing }) =>
        (opened = createEditing({
          session,
          elements,
          program,
          run,
          runSoon,
          isAboutToRun: () => pending !== null,
          runLater(index) {
            clearTimeout(typing);
            typing = setTimeout(run, pauseInTyping, index);
          },
          hold(why, values) {
            clearTimeout(typing);
            pending?.show();
            pending = null;
            session.hold(why, values);
          },
          show: (text) => visible(text).map(toDom),
        })),
    ),
  );

  return {
    session,
    editing,
    act(action: string, target: HTMLElement): void {
      const index = elements.findIndex(({ element }) => element === target);
      if (action === 'run') run(index);
      if (action === 'stop') session.stop();
      if (action.startsWith('view')) {
        chooseView(target, action);
        // Before the first run there are no values to draw.
        if (session.status === 'built') run(index);
      }
      if (action === 'edit') void editing().then(({ edit }) => edit(index));
      if (action === 'reset') void editing().then(({ reset }) => reset(index));
    },
    /** The cells down to this one. */
    cellsTo: (target: HTMLElement) =>
      session.cells.slice(0, elements.findIndex(({ element }) => element === target) + 1),
    say: (target: HTMLElement, text: string) =>
      elements.find(({ element }) => element === target)?.say(text),
  };
}

/** What a cell's output shows; undefined where it is to stay as it is. */
function contentOf(
  { status, outputs, failure, because }: CellState,
  names: readonly string[],
  { cells, why }: Session,
): Markup[] | undefined {
  const isOnTheWay = status === 'running' || status === 'edited';
  if (status === 'waiting' || (isOnTheWay && outputs.length === 0 && !failure)) return undefined;
  if (failure) return [...render(outputs, false), ...renderFailure(failure, names)];
  if (status === 'stopped') return [...render(outputs, false), quiet('Stopped before its end.')];
  if (status === 'not-run' && because === null) return [quiet(`Did not run: ${why}`)];
  if (status === 'not-run' && because !== null) {
    const place = cells[because]?.failure?.place ?? null;
    return renderNotRun({ cell: because, place }, names, cells[because]?.status === 'stopped');
  }
  return render(outputs);
}

/** How a run ended, and what came of it in the cell that was asked for: briefly, for it is said aloud. */
function summarize({ status, cells }: Session, asked: CellElement | undefined): string {
  // A notice says it.
  if (status === 'not-run') return '';
  const bad = cells.find((cell) => cell.status === 'error' || cell.status === 'stopped');
  if (!bad) return `Ran all ${cells.length} cells. ${asked?.summary ?? ''}`;
  const line = bad.failure?.place ? ` at line ${bad.failure.place.line}` : '';
  return status === 'stopped'
    ? `Stopped in the cell ${bad.name}.`
    : `The cell ${bad.name} failed${line}: ${bad.failure ? brief(failureText(bad.failure)) : ''}`;
}
