import type { Cell } from '../src/notebook/cell.ts';
import { failureText } from '../src/notebook/failure-text.ts';
import type { CompiledCell } from '../src/notebook/link.ts';
import type { Markup } from '../src/notebook/markup.ts';
import { joinCells } from '../src/notebook/program.ts';
import { render } from '../src/notebook/render.ts';
import { quiet, renderFailure, renderNotRun } from '../src/notebook/render-state.ts';
import { Session, type CellState } from '../src/notebook/session.ts';
import type { Symbol } from '../src/notebook/symbol.ts';
import { CellElement } from './cell-element.ts';
import { copyText } from './copy-text.ts';
import { showNumbers } from './live-numbers.ts';
import { publishValues } from './live-values.ts';
import { createSandbox } from './sandbox/sandbox.ts';

/** So long after the last keystroke, what was typed is run. */
const pauseInTyping = 700;
/** A shorter run is over before a reader could want to stop it. */
const showStopAfter = 150;
/** A run that takes longer is asked about. */
const askAfter = 10_000;

/** Binds the page of a chapter to a session: clicks and keys go in, states come out. */
export function chapterPage() {
  const program: { cells: Cell[]; compiled: CompiledCell[]; symbols: Symbol[] } = JSON.parse(
    document.getElementById('program')?.textContent ?? '',
  );
  const names = program.cells.map(({ name }) => name);
  const elements = program.cells.map(({ name }) => new CellElement(name, program.symbols));
  const announcement = document.getElementById('announcement');
  let pressed = 0;
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
      showNumbers(session.values, final);
      if (!final) return;
      publishValues(session.values);
      rest();
    },
  );

  const drawCell = (index: number) => {
    const cell = session.cells[index];
    if (cell) elements[index]?.draw(cell, contentOf(cell, names, session.cells));
  };

  let began = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    const elapsed = performance.now() - began;
    const running = session.cells.findIndex(({ status }) => status === 'running');
    const seconds = Math.floor(elapsed / 1000);
    for (const [index, element] of elements.entries()) {
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
    if (announcement) announcement.textContent = summarize(session);
  };
  const run = (index: number) => {
    clearTimeout(typing);
    pressed = index;
    began = performance.now();
    ticking ??= setInterval(tick, showStopAfter);
    void session.run();
  };

  const edit = async (index: number) => {
    const source = session.cells[index]?.source ?? '';
    await elements[index]?.edit(source, {
      onChange(changed) {
        session.edit(index, changed);
        clearTimeout(typing);
        typing = setTimeout(() => run(index), pauseInTyping);
      },
      onRun: () => run(index),
    });
  };

  return {
    act(action: string, target: HTMLElement): void {
      const index = elements.findIndex(({ element }) => element === target);
      const sources = session.cells.slice(0, index + 1);
      if (action === 'run') run(index);
      if (action === 'stop') session.stop();
      if (action === 'edit') void edit(index);
      if (action === 'copy') void copyText(session.cells[index]?.source ?? '').then(told(index));
      if (action === 'copy-all') void copyText(`${joinCells(sources)}\n`).then(told(index));
      if (action === 'reset') {
        elements[index]?.close();
        session.reset(index);
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
