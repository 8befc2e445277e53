import type { Session } from '../../notebook/session/session.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { stepNumber, writeLike } from '../../notebook/source/step-number.ts';
import { WorkingNumber } from '../../notebook/source/working-number.ts';
import { showSource } from '../cell/cell-code.ts';
import type { CellElement } from '../cell/cell-element.ts';
import { settledRun } from '../run-store.ts';
import type { ProgramControls } from './program-controls.ts';
import type { ScrubPhase } from './scrub-gesture.ts';
import type { ListingScrub } from './scrub-listing.ts';

/** A scrub, until the run of its last number is over. */
interface Scrub {
  readonly index: number;
  readonly literal: number;
  /** The literal at its start. */
  readonly before: string;
  readonly working: WorkingNumber;
  hasMoved: boolean;
  /** The texts of the cells with its latest number, which run; null where none are to run. */
  running: readonly string[] | null;
  hasEnded: boolean;
  /** What to say of a number that was held back. */
  heldBack: string;
}

/**
 * Creates what scrubs the numbers of a program, from a listing or by a handle of a figure. Each
 * change rewrites the literal and runs the program. A number with which the program fails is held
 * back: the last that worked takes its place.
 *
 * @param isAboutToRun whether another run follows the one that is over
 * @param run returns whether it runs the program; it notes a change that goes on with the one before or does not, and runs the program;
 *   calls `show` to show the source that runs
 */
export function createProgramControls(
  session: Session,
  elements: readonly CellElement[],
  isAboutToRun: () => boolean,
  run: (index: number, goesOn: boolean, show: () => void) => boolean,
): ProgramControls & { scrub(scrub: ListingScrub): void } {
  let current: Scrub | null = null;

  const textAt = (index: number, literal: number): string => {
    const range = session.outline(index).literals[literal];
    return range ? (session.cells[index]?.source.slice(range.start, range.end) ?? '') : '';
  };
  const find = (path: string) => {
    for (const index of session.cells.keys()) {
      const literal = session.outline(index).literals.findIndex((one) => one.path === path);
      if (literal >= 0) return { index, literal };
    }
    return null;
  };
  const sources = () => session.cells.map(({ source }) => source);
  /** Checks whether nothing else has been changed since a scrub's latest number. */
  const stands = ({ running }: Scrub) =>
    running !== null && sources().every((source, at) => source === running[at]);
  const write = (scrub: Scrub, text: string) => {
    const { index, literal, hasMoved, working } = scrub;
    // Of a text that does not read, nobody knows where its literals are.
    if (!isNumber(textAt(index, literal)) || !working.canTry(text)) return;
    const before = session.cells[index];
    session.scrub(index, (cell) => replaceLiteral(cell, literal, text));
    if (session.cells[index] === before) return;
    scrub.hasMoved = true;
    const isRun = run(index, hasMoved, () => {
      const [cell, element] = [session.cells[index], elements[index]];
      if (cell && element) showSource(element, cell.source, session.outline(index).literals);
    });
    scrub.running = isRun ? sources() : null;
  };
  const scrub = (
    index: number,
    literal: number,
    phase: ScrubPhase,
    textFrom: (before: string) => string,
  ) => {
    if (phase === 'start' || !current || current.hasEnded) current = begin(index, literal);
    if (phase === 'cancel') write(current, current.before);
    else if (phase !== 'start') write(current, textFrom(current.before));
    current.hasEnded = phase === 'end' || phase === 'cancel';
    if (current.hasEnded && session.status !== 'running' && !isAboutToRun()) current = null;
  };
  const begin = (index: number, literal: number): Scrub => {
    const before = textAt(index, literal);
    const isWorking =
      /built|done/.test(session.status) && session.cells.every(({ status }) => status === 'done');
    // A key that is held goes on from a number that has not run yet: all of it is one scrub.
    const goesOn =
      current?.index === index && current.literal === literal && current.running !== null;
    const working = goesOn ? current?.working : undefined;
    return {
      index,
      literal,
      before,
      working: working ?? new WorkingNumber(isWorking ? before : undefined),
      hasMoved: goesOn,
      running: null,
      hasEnded: false,
      heldBack: '',
    };
  };

  settledRun.listen(({ status }) => {
    const scrub = current;
    if (!scrub?.running || isAboutToRun() || session.status === 'running') return;
    if (!stands(scrub)) return void (current = null);
    const text = textAt(scrub.index, scrub.literal);
    if (status === 'done') scrub.working.work(text);
    const isFailure = status === 'error' && session.cameToEnd;
    const back = isFailure ? scrub.working.fail(text) : undefined;
    if (back !== undefined) {
      scrub.heldBack = `held at ${back}: with ${text} the program fails`;
      // When all that shows the run have shown it.
      return queueMicrotask(() => {
        if (current === scrub && stands(scrub)) write(scrub, back);
      });
    }
    if (scrub.heldBack !== '') elements[scrub.index]?.showStatus(scrub.heldBack);
    scrub.heldBack = '';
    if (scrub.hasEnded) current = null;
  });

  return {
    scrub({ cell, literal, phase, steps, size, usual }) {
      const index = elements.findIndex(({ element }) => element === cell);
      const limits = session.outline(index).literals[literal]?.limits;
      scrub(index, literal, phase, (before) => stepNumber(before, steps, size, usual, limits));
    },
    setNumber(path, value, phase, decimals) {
      const found = find(path);
      if (found)
        scrub(found.index, found.literal, phase, (before) => writeLike(before, value, decimals));
    },
    canSetNumber: (path) => find(path) !== null,
  };
}

/** Checks whether a text is a number as listings and scrubs have it. */
function isNumber(text: string): boolean {
  return /^\(?-?\s*[\d._]+(e[+-]?\d+)?\)?$/i.test(text);
}
