import type { Session } from '../../notebook/session/session.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { stepNumber, writeLike } from '../../notebook/source/step-number.ts';
import { showSource } from '../cell/cell-code.ts';
import type { CellElement } from '../cell/cell-element.ts';
import type { ProgramControls } from './program-controls.ts';
import type { Turn } from './scrub-listing.ts';

/** One turn of a number, from taking hold to letting go. */
interface Change {
  readonly index: number;
  readonly literal: number;
  readonly before: string;
  after: string;
}

/**
 * Numbers turned by hand, in a listing or by a handle of a figure: each turn writes the literal anew
 * and runs the program. One undo takes back a whole turn, from taking hold to letting go.
 */
export function createTurning(
  session: Session,
  elements: readonly CellElement[],
  run: (index: number, show: () => void) => void,
): ProgramControls & { turn(turn: Turn): void; undo(again: boolean): void } {
  const done: Change[] = [];
  let undone: Change[] = [];
  let held: Change | null = null;

  const textAt = (index: number, literal: number): string => {
    const place = session.notes(index).literals[literal];
    return place ? (session.cells[index]?.source.slice(place.start, place.end) ?? '') : '';
  };
  const takeHold = (index: number, literal: number): Change => {
    const before = textAt(index, literal);
    const change = { index, literal, before, after: before };
    undone = [];
    done.push(change);
    return change;
  };
  const write = (index: number, literal: number, text: string) => {
    session.scrub(index, (cell) => replaceLiteral(cell, literal, text));
    run(index, () => {
      const [cell, element] = [session.cells[index], elements[index]];
      if (cell && element) showSource(element, cell.source, session.notes(index).literals);
    });
  };
  const move = (change: Change, text: string) => {
    write(change.index, change.literal, text);
    change.after = textAt(change.index, change.literal);
  };
  const find = (path: string) => {
    for (const index of session.cells.keys()) {
      const literal = session.notes(index).literals.findIndex((one) => one.path === path);
      if (literal >= 0) return { index, literal };
    }
    return null;
  };

  return {
    turn({ cell, literal, steps, size, phase }) {
      const index = elements.findIndex(({ element }) => element === cell);
      if (phase === 'start' || !held) held = takeHold(index, literal);
      if (phase === 'move') move(held, stepNumber(held.before, steps, size));
      if (phase === 'end') held = null;
    },
    setNumber(path, value, phase, decimals) {
      const found = find(path);
      if (!found) return;
      held ??= takeHold(found.index, found.literal);
      move(held, writeLike(held.before, value, decimals));
      if (phase === 'end') held = null;
    },
    canSetNumber: (path) => find(path) !== null,
    undo(again) {
      const change = again ? undone.pop() : done.pop();
      if (!change) return;
      const { index, literal, before, after } = change;
      // What has been typed since may have moved the number away.
      if (textAt(index, literal) !== (again ? before : after)) return;
      (again ? done : undone).push(change);
      write(index, literal, again ? after : before);
    },
  };
}
