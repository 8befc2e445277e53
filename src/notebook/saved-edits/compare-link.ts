import type { Cell } from '../source/cell.ts';
import type { LinkedEdit } from './share-link.ts';
import type { Edit } from './edit.ts';
import { fingerprint } from './fingerprint.ts';

/** What a link would do to a chapter. */
export interface LinkMeeting {
  /** Texts for cells that the chapter has, and that differ from its own. */
  readonly edits: readonly Edit[];
  /** The names of those whose text in the chapter is another now than the one that was edited. */
  readonly changed: readonly string[];
  /** What it has for cells that the chapter does not have. */
  readonly gone: readonly LinkedEdit[];
}

/** Sets what a link carries beside the chapter as it is now. */
export function meetLink(linked: readonly LinkedEdit[], chapter: readonly Cell[]): LinkMeeting {
  const originals = new Map(chapter.map(({ name, source }) => [name, source]));
  const edits: Edit[] = [];
  const changed: string[] = [];
  const gone: LinkedEdit[] = [];
  for (const one of linked) {
    const { name, source, of } = one;
    const original = originals.get(name);
    if (original === undefined) gone.push(one);
    else if (original !== source) {
      edits.push({ name, source, original });
      if (fingerprint(original) !== of) changed.push(name);
    }
  }
  return { edits, changed, gone };
}
