import type { Session } from '../../notebook/session/session.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { stepNumber, writeLike } from '../../notebook/source/step-number.ts';
import { showSource } from '../cell/cell-code.ts';
import type { CellElement } from '../cell/cell-element.ts';
import type { ProgramControls } from './program-controls.ts';
import type { ScrubPhase } from './scrub-gesture.ts';
import type { ListingScrub } from './scrub-listing.ts';

/** What one scrub has made of a literal. */
interface Change {
  readonly index: number;
  readonly literal: number;
  readonly before: string;
  after: string;
}

/**
 * Creates what scrubs the numbers of a program, from a listing or by a handle of a figure. Each
 * change rewrites the literal and runs the program. One undo takes back a whole scrub.
 *
 * @param run runs the program, and calls `show` to show the source that runs
 */
export function createScrubHistory(
  session: Session,
  elements: readonly CellElement[],
  run: (index: number, show: () => void) => void,
): ProgramControls & { scrub(scrub: ListingScrub): void; undo(): void; redo(): void } {
  let done: Change[] = [];
  let undone: Change[] = [];
  let current: Change | null = null;

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
  const write = (index: number, literal: number, text: string) => {
    const before = session.cells[index];
    session.scrub(index, (cell) => replaceLiteral(cell, literal, text));
    if (session.cells[index] === before) return;
    run(index, () => {
      const [cell, element] = [session.cells[index], elements[index]];
      if (cell && element) showSource(element, cell.source, session.outline(index).literals);
    });
  };
  const begin = (index: number, literal: number): Change => {
    const before = textAt(index, literal);
    const change = { index, literal, before, after: before };
    undone = [];
    done.push(change);
    return change;
  };
  const scrub = (
    index: number,
    literal: number,
    phase: ScrubPhase,
    textFrom: (before: string) => string,
  ) => {
    if (phase === 'start' || !current) current = begin(index, literal);
    const change = current;
    if (phase === 'cancel') done = done.filter((one) => one !== change);
    if (phase !== 'start')
      write(
        change.index,
        change.literal,
        phase === 'cancel' ? change.before : textFrom(change.before),
      );
    change.after = textAt(change.index, change.literal);
    if (phase === 'end' || phase === 'cancel') current = null;
  };
  const swap = (
    from: Change[],
    to: Change[],
    now: 'before' | 'after',
    next: 'before' | 'after',
  ) => {
    const change = from.pop();
    // What has been typed since may have moved the number away.
    if (!change || textAt(change.index, change.literal) !== change[now]) return;
    to.push(change);
    write(change.index, change.literal, change[next]);
  };

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
    undo: () => swap(done, undone, 'after', 'before'),
    redo: () => swap(undone, done, 'before', 'after'),
  };
}
