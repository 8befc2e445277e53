import type { SavedEdits } from './saved-edits.ts';

/** The part of a session that says how its run goes. */
interface Run {
  readonly status: string;
  readonly cameToEnd: boolean;
}

/**
 * Marks in what is saved, before a run of edits begins, that it has begun, and removes the mark at its
 * end. A run that never ends, or takes the tab with it, is then not begun again by the next visit.
 */
export class UnfinishedRuns {
  readonly #id: string;
  /** The marks that the end of this tab's next run removes. Those of other tabs stay. */
  #marks: readonly string[] = [];

  /** @param id a name for this tab that no other has */
  constructor(id: string) {
    this.#id = id;
  }

  /** Takes over the marks that earlier visits have left. */
  adopt(marks: readonly string[]): void {
    this.#marks = marks;
  }

  /** Returns the marks for edits that replace all others: this tab's own where they are not yet run. */
  restart(isFinished: boolean): readonly string[] {
    return (this.#marks = isFinished ? [] : [this.#id]);
  }

  /** Returns the change to be saved as a run of edits begins or ends; null where there is none. */
  follow(
    { status, cameToEnd }: Run,
    hasEdits: boolean,
    isAboutToRun: boolean,
  ): ((saved: SavedEdits) => SavedEdits) | null {
    if (status === 'running' && hasEdits && !this.#marks.includes(this.#id)) {
      this.#marks = [...this.#marks, this.#id];
      return (saved) => ({ ...saved, unfinishedRuns: [...saved.unfinishedRuns, this.#id] });
    }
    if (!cameToEnd || isAboutToRun || this.#marks.length === 0) return null;
    const ended = this.#marks;
    this.#marks = [];
    return (saved) => ({
      ...saved,
      unfinishedRuns: saved.unfinishedRuns.filter((mark) => !ended.includes(mark)),
    });
  }
}
