import {
  noSavedEdits,
  readSavedEdits,
  writeSavedEdits,
  type SavedEdits,
} from '../../notebook/saved-edits/saved-edits.ts';
import { readStored, storageKeys, store } from '../storage.ts';

/** Stores the edits of a chapter in one record, which is read anew each time, as tabs share it. */
export class EditStorage {
  readonly #key: string;
  readonly #onRefuse: () => void;
  /** What the browser refuses to store lasts as long as the page. */
  #inMemory: SavedEdits | null = null;
  #hasRefused = false;

  /** @param onRefuse is called once, when the browser first refuses to store */
  constructor(chapter: string, onRefuse: () => void) {
    this.#key = storageKeys.edits(chapter);
    this.#onRefuse = onRefuse;
  }

  /** Returns what is saved; undefined where the record cannot be read. */
  read(): SavedEdits | undefined {
    return this.#inMemory ?? readSavedEdits(readStored(this.#key));
  }

  /** Changes what is saved. */
  change(change: (saved: SavedEdits) => SavedEdits): void {
    const before = this.read() ?? noSavedEdits;
    const after = change(before);
    const text = writeSavedEdits(after);
    if (text === null && writeSavedEdits(before) === null) return;
    const isStored = store(this.#key, text);
    this.#inMemory = isStored ? null : after;
    if (isStored || this.#hasRefused) return;
    this.#hasRefused = true;
    this.#onRefuse();
  }
}
