import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import {
  noSavedEdits,
  readSavedEdits,
  writeSavedEdits,
  type SavedEdits,
} from '../../notebook/saved-edits/saved-edits.ts';
import type { SharedChanges } from '../../notebook/saved-edits/compare-shared-edits.ts';
import {
  addShared,
  addUnrun,
  addVersions,
  droppedEdits,
  hasUnrun,
  readVersions,
  removeUnrun,
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
  /** Whether what is stored is of another version of the site, and there is no room for a copy. */
  #isProtected = false;
  /** The texts that were added to the versions last, and were not there before. */
  #latest: readonly Edit[] = [];

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
    if (!readable) this.#isProtected = !store(this.#keys.unread, readStored(this.#keys.edits));
    const before = readable ?? noSavedEdits;
    const after = change(before);
    const isPassing = new Set(passing.map(textId));
    const dropped = droppedEdits(before, after).filter((edit) => !isPassing.has(textId(edit)));
    this.#write(before, after, dropped.length > 0 ? this.#versionsWith(dropped) : undefined);
    return dropped;
  }

  /**
   * Adds texts that are saved nowhere else to the versions.
   *
   * @param passing texts that have stood only for a moment: of the latest, these go
   */
  keep(edits: readonly Edit[], passing: readonly Edit[] = []): void {
    const isPassing = new Set(passing.map(textId));
    const known = new Set(this.readVersions().list.map(textId));
    const replaced = this.#latest.filter((edit) => isPassing.has(textId(edit)));
    this.#changeVersions(this.#versionsWith(edits, replaced));
    this.#latest = edits.filter((edit) => !known.has(textId(edit)));
  }

  /** Adds what a link has brought to the versions: it is the first to be given up. */
  keepShared({ edits, missing }: SharedChanges): void {
    const shared = [...edits, ...missing.map((edit) => ({ ...edit, original: '' }))];
    const versions = addShared(this.readVersions(), shared, Date.now());
    this.#changeVersions(addUnrun(versions, shared));
  }

  /** Takes note of texts that came by a link, and have not been run. */
  noteUnrun(edits: readonly Edit[]): void {
    this.#changeVersions(addUnrun(this.readVersions(), edits));
  }

  /** Takes note of texts that the reader runs. */
  noteRun(edits: readonly Edit[]): void {
    const versions = this.readVersions();
    if (hasUnrun(versions, edits)) this.#changeVersions(removeUnrun(versions, edits));
  }

  /** Checks whether any of some texts came by a link and has not been run. */
  hasUnrun(edits: readonly Edit[]): boolean {
    return hasUnrun(this.readVersions(), edits);
  }

  #versionsWith(edits: readonly Edit[], replaced: readonly Edit[] = []): Versions {
    return addVersions(this.readVersions(), edits, Date.now(), replaced);
  }

  #changeVersions(versions: Versions): void {
    const saved = this.read();
    if (saved) this.#write(saved, saved, versions);
    // The edits of another version of the site stay as they are.
    else store(this.#keys.versions, writeVersions(versions));
  }

  /**
   * Writes both records, or only the edits where no version has come. Where the storage is full,
   * the oldest versions make room.
   */
  #write(before: SavedEdits, saved: SavedEdits, changed = this.#inMemory?.versions): void {
    const text = writeSavedEdits(saved);
    if (!changed && text === null && writeSavedEdits(before) === null) return;
    const isStored = this.#store(text, changed);
    this.#inMemory = isStored ? null : { saved, versions: changed ?? this.readVersions() };
    if (isStored || this.#hasRefused) return;
    this.#hasRefused = true;
    this.#onRefuse();
  }

  #store(text: string | null, changed: Versions | undefined): boolean {
    if (this.#isProtected) return false;
    const storeBoth = (versions: Versions) =>
      store(this.#keys.versions, writeVersions(versions)) && store(this.#keys.edits, text);
    if (changed ? storeBoth(changed) : store(this.#keys.edits, text)) return true;
    // A storage that has refused all along is not full, but forbidden or another's.
    if (this.#inMemory) return false;
    const stored = readStored(this.#keys.versions);
    let versions = changed ?? this.readVersions();
    while (versions.list.length > 0) {
      versions = withoutOldest(versions);
      if (storeBoth(versions)) return true;
    }
    store(this.#keys.versions, stored);
    return false;
  }
}
