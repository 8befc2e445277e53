import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import {
  noSavedEdits,
  readSavedEdits,
  writeSavedEdits,
  type SavedEdits,
} from '../../notebook/saved-edits/saved-edits.ts';
import {
  addVersions,
  droppedEdits,
  readVersions,
  withoutOldest,
  writeVersions,
  type Versions,
} from '../../notebook/saved-edits/versions.ts';
import { readStored, storageKeys, store } from '../storage.ts';

/**
 * Stores the edits of a chapter in one record, and what has dropped out of it in another. Both are
 * read anew each time, as tabs share them.
 */
export class EditStorage {
  readonly #keys: { readonly edits: string; readonly unread: string; readonly versions: string };
  readonly #onRefuse: () => void;
  /** What the browser refuses to store lasts as long as the page. */
  #inMemory: { readonly saved: SavedEdits; readonly versions: Versions } | null = null;
  #hasRefused = false;

  /** @param onRefuse is called once, when the browser first refuses to store */
  constructor(chapter: string, onRefuse: () => void) {
    this.#keys = {
      edits: storageKeys.edits(chapter),
      unread: storageKeys.unreadEdits(chapter),
      versions: storageKeys.versions(chapter),
    };
    this.#onRefuse = onRefuse;
  }

  /** Returns what is saved; undefined where the record cannot be read. */
  read(): SavedEdits | undefined {
    return this.#inMemory?.saved ?? readSavedEdits(readStored(this.#keys.edits));
  }

  /** Returns the texts that have stood in the cells, the oldest first. */
  readVersions(): Versions {
    return this.#inMemory?.versions ?? readVersions(readStored(this.#keys.versions));
  }

  /**
   * Changes what is saved. Texts that drop out of it become versions.
   *
   * @param passing texts that have stood only for a moment: they may be lost
   * @returns the texts that have become versions
   */
  change(
    change: (saved: SavedEdits) => SavedEdits,
    passing: readonly Edit[] = [],
  ): readonly Edit[] {
    const readable = this.read();
    // A record of another version of the site is not this one's to lose.
    if (!readable) store(this.#keys.unread, readStored(this.#keys.edits));
    const before = readable ?? noSavedEdits;
    const after = change(before);
    const isPassing = new Set(passing.map(textId));
    const dropped = droppedEdits(before, after).filter((edit) => !isPassing.has(textId(edit)));
    this.#write(before, after, dropped.length > 0 ? this.#versionsWith(dropped) : undefined);
    return dropped;
  }

  /**
   * Adds texts to the versions.
   *
   * @param replaced texts that were on their way to those added
   */
  keep(edits: readonly Edit[], replaced: readonly Edit[] = []): void {
    const saved = this.read() ?? noSavedEdits;
    this.#write(saved, saved, this.#versionsWith(edits, replaced));
  }

  #versionsWith(edits: readonly Edit[], replaced: readonly Edit[] = []): Versions {
    return addVersions(this.readVersions(), edits, Date.now(), replaced);
  }

  /**
   * Writes both records, or only the edits where no version has come. Where the storage is full,
   * the oldest versions make room.
   */
  #write(before: SavedEdits, saved: SavedEdits, changed = this.#inMemory?.versions): void {
    const text = writeSavedEdits(saved);
    if (!changed && text === null && writeSavedEdits(before) === null) return;
    let isStored = !changed && store(this.#keys.edits, text);
    let versions = changed ?? this.readVersions();
    const all = versions;
    while (!isStored) {
      isStored =
        store(this.#keys.versions, writeVersions(versions)) && store(this.#keys.edits, text);
      if (versions.list.length === 0) break;
      if (!isStored) versions = withoutOldest(versions);
    }
    this.#inMemory = isStored ? null : { saved, versions: all };
    if (isStored || this.#hasRefused) return;
    this.#hasRefused = true;
    this.#onRefuse();
  }
}
