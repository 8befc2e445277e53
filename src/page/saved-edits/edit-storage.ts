import {
  nothingKept,
  readKept,
  writeKept,
  type KeptEdits,
} from '../../notebook/saved-edits/saved-edits.ts';
import { storageKeys } from '../storage-keys.ts';

/** Where a browser keeps the edits of a chapter: one record, read anew each time, as tabs share it. */
export class KeptStorage {
  readonly #key: string;
  /** What is not let into the storage lasts as long as the page. */
  #here: KeptEdits | null = null;

  constructor(chapter: string) {
    this.#key = storageKeys.edits(chapter);
  }

  /** Undefined where there is something that cannot be read. */
  read(): KeptEdits | undefined {
    if (this.#here) return this.#here;
    try {
      return readKept(localStorage.getItem(this.#key));
    } catch {
      return nothingKept;
    }
  }

  /** Changes what is kept. Tells whether the browser keeps it: a storage can be full, or forbidden. */
  change(change: (kept: KeptEdits) => KeptEdits): boolean {
    const before = this.read() ?? nothingKept;
    const kept = change(before);
    const written = writeKept(kept);
    if (written === null && writeKept(before) === null) return true;
    try {
      if (written === null) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, written);
      this.#here = null;
      return true;
    } catch {
      this.#here = kept;
      return false;
    }
  }
}
