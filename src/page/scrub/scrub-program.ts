import type { Session } from '../../notebook/session/session.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { stepNumber, writeLike } from '../../notebook/source/step-number.ts';
import { WorkingNumber } from '../../notebook/source/working-number.ts';
import { showSource } from '../cell/cell-code.ts';
import type { CellElement } from '../cell/cell-element.ts';
import { settledRun } from '../run-store.ts';
import type { ProgramControls } from './program-controls.ts';
import type { ListingScrub } from './scrub-listing.ts';
import type { ScrubbedText, TextScrub } from './text-scrub.ts';

/** A scrub, until the run of its last number is over. */
interface Scrub {
  /** The index of its cell. */
  readonly index: number;
  readonly number: ScrubbedText;
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

interface ScrubControls extends ProgramControls {
  scrub(scrub: ListingScrub): void;
  /** Scrubs a number of a cell that its editor writes. */
  scrubText(index: number, scrub: TextScrub): void;
}

/**
 * Creates what scrubs the numbers of a program, from a listing, an editor or a handle of a figure. Each
 * change rewrites the literal and runs the program. A number with which the program fails is held
 * back: the last that worked takes its place.
 *
 * @param isAboutToRun whether another run follows the one that is over
 * @param run notes a change, which goes on with the one before or does not, and runs the program; calls
 *   `show` to show the source that runs
 */
export function createProgramControls(
  session: Session,
  elements: readonly CellElement[],
  isAboutToRun: () => boolean,
  run: (index: number, goesOn: boolean, show: () => void) => void,
): ScrubControls {
  let current: Scrub | null = null;

  /** The numbers of listings, by cell and literal: a key that is held goes on with the same. */
  const numbers = new Map<string, ScrubbedText>();
  const numberOf = (index: number, literal: number): ScrubbedText => {
    const key = `${index} ${literal}`;
    const number = numbers.get(key) ?? createNumber(index, literal);
    numbers.set(key, number);
    return number;
  };
  const createNumber = (index: number, literal: number): ScrubbedText => ({
    get text() {
      const range = session.outline(index).literals[literal];
      return range ? (session.cells[index]?.source.slice(range.start, range.end) ?? '') : '';
    },
    write(text, goesOn) {
      const before = session.cells[index];
      session.scrub(index, (cell) => replaceLiteral(cell, literal, text));
      if (session.cells[index] === before) return;
      run(index, goesOn, () => {
        const [cell, element] = [session.cells[index], elements[index]];
        if (cell && element) showSource(element, cell.source, session.outline(index).literals);
      });
    },
  });
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
    const { index, number, hasMoved, working } = scrub;
    // Of a text that does not read, nobody knows where its literals are.
    if (!isNumber(number.text) || !working.canTry(text)) return;
    const before = session.cells[index];
    number.write(text, hasMoved);
    if (session.cells[index] === before) return;
    scrub.hasMoved = true;
    scrub.running = session.status === 'not-run' ? null : sources();
  };
  const scrubText = (index: number, { number, phase, textFrom }: TextScrub) => {
    if (phase === 'start' || !current || current.hasEnded) current = begin(index, number);
    if (phase === 'cancel') write(current, current.before);
    else if (phase !== 'start') write(current, textFrom(current.before));
    current.hasEnded = phase === 'end' || phase === 'cancel';
    if (current.hasEnded && session.status !== 'running' && !isAboutToRun()) current = null;
  };
  const begin = (index: number, number: ScrubbedText): Scrub => {
    const isWorking =
      /built|done/.test(session.status) && session.cells.every(({ status }) => status === 'done');
    // A key that is held goes on from a number that has not run yet: all of it is one scrub.
    const goesOn = current?.number === number && current.running !== null;
    const working = goesOn ? current?.working : undefined;
    const before = number.text;
    return {
      index,
      number,
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
    const { text } = scrub.number;
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
      scrubText(index, {
        number: numberOf(index, literal),
        phase,
        textFrom: (before) => stepNumber(before, steps, size, usual, limits),
      });
    },
    scrubText,
    setNumber(path, value, phase, decimals) {
      const found = find(path);
      if (!found) return;
      scrubText(found.index, {
        number: numberOf(found.index, found.literal),
        phase,
        textFrom: (before) => writeLike(before, value, decimals),
      });
    },
    canSetNumber: (path) => find(path) !== null,
  };
}

/** Checks whether a text is a number as listings and scrubs have it. */
function isNumber(text: string): boolean {
  return /^\(?-?\s*[\d._]+(e[+-]?\d+)?\)?$/i.test(text);
}
