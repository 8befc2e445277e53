import { History } from '../../notebook/history/history.ts';
import type { SharedChanges } from '../../notebook/saved-edits/compare-shared-edits.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { historySteps } from './history-store.ts';

/** A trial of a share link: its edits stand in the cells, and none of them is saved. */
export interface Trial {
  readonly changes: SharedChanges;
  /** The reader's own edits. Those made in other cells since the trial began are among them. */
  readonly edits: readonly Edit[];
  /** Why the program was suspended before; null where it was not. */
  readonly suspendReason: string | null;
}

/** What an act of the reader changes, and an undo brings back. */
export interface PageState {
  readonly sources: readonly string[];
  readonly trial: Trial | null;
  /** The conflicts that the reader has chosen about. */
  readonly settled: readonly Edit[];
  /** Why the program is suspended; null where it is not, or has been run since. */
  readonly suspendReason: string | null;
}

/** The acts of the reader since the page was loaded. */
export class Acts {
  readonly #readState: () => PageState;
  readonly #history: History<PageState>;
  /** The latest of the acts that take their time. */
  #latest: Promise<unknown> = Promise.resolve();

  constructor(readState: () => PageState) {
    this.#readState = readState;
    this.#history = new History(readState(), isSameState);
  }

  /** Begins anew with the page as it is: nothing can be taken back. */
  begin(): void {
    this.#history.begin(this.#readState());
    this.show();
  }

  /**
   * Takes note of an act.
   *
   * @param goesOn whether it is the latest act that goes on
   */
  note(goesOn = false): void {
    this.#history.add(this.#readState(), goesOn);
    this.show();
  }

  /** Takes note that the program as it is now has been run: no undo suspends it. */
  noteRun(): void {
    const { now } = this.#history;
    if (now.suspendReason !== null && isSameState(now, this.#readState()))
      this.#history.replace({ ...now, suspendReason: null });
  }

  /** Does an act that takes its time when the one before it is done. */
  inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const next = this.#latest.then(act);
    this.#latest = next.catch(() => {});
    return next;
  }

  /** Returns the state that a step of the history leads to; undefined where there is none. */
  step(direction: 'undo' | 'redo'): PageState | undefined {
    return this.#history[direction]();
  }

  /** Shows what can be taken back, and done again. */
  show(): void {
    const { canUndo, canRedo } = this.#history;
    historySteps.set({ canUndo, canRedo });
  }
}

function isSameState(one: PageState, other: PageState): boolean {
  return (
    one.trial?.changes === other.trial?.changes &&
    one.settled === other.settled &&
    one.sources.every((source, index) => source === other.sources[index])
  );
}
