import type { SavedEdits } from './saved-edits.ts';

/** The part of a session that says how its run goes. */
interface Run {
  readonly status: string;
  readonly cameToEnd: boolean;
}

/**
 * Saves the id of this tab before a run of edits begins, and removes it at the end of the run. So
 * the next visit does not begin a run again that never ended, or crashed the tab.
 */
export class UnfinishedRuns {
  readonly #id: string;
  /** The ids that the end of this tab's next run removes. Those of other tabs stay. */
  #ids: readonly string[] = [];

  /** @param id a name for this tab that no other has */
  constructor(id: string) {
    this.#id = id;
  }

  /** Takes over the ids that earlier visits have left. */
  adopt(ids: readonly string[]): void {
    this.#ids = ids;
  }

  /** Returns the ids to save with edits that replace all others: this tab's until they have run. */
  restart(isFinished: boolean): readonly string[] {
    return (this.#ids = isFinished ? [] : [this.#id]);
  }

  /** Returns the change to be saved as a run of edits begins or ends; null where there is none. */
  follow(
    { status, cameToEnd }: Run,
    hasEdits: boolean,
    isAboutToRun: boolean,
  ): ((saved: SavedEdits) => SavedEdits) | null {
    if (status === 'running' && hasEdits && !this.#ids.includes(this.#id)) {
      this.#ids = [...this.#ids, this.#id];
      return (saved) => ({ ...saved, unfinishedRuns: [...saved.unfinishedRuns, this.#id] });
    }
    if (!cameToEnd || isAboutToRun || this.#ids.length === 0) return null;
    const ended = this.#ids;
    this.#ids = [];
    return (saved) => ({
      ...saved,
      unfinishedRuns: saved.unfinishedRuns.filter((id) => !ended.includes(id)),
    });
  }
}
