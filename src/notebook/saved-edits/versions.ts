import { isEdit, isText, itemsOf, textId, type Edit } from './edit.ts';
import { fingerprint } from './fingerprint.ts';
import type { SavedEdits } from './saved-edits.ts';

/** A text that has stood in a cell. */
export interface Version extends Edit {
  /** When another text took its place, in milliseconds since 1970. */
  readonly time: number;
}

/** The texts that have stood in the cells of a chapter, the oldest first. */
export interface Versions {
  readonly list: readonly Version[];
  /** Whether older ones had to be given up. */
  readonly haveLostOld: boolean;
  /** Fingerprints of texts that came by a link, and that the reader has not run. */
  readonly unrun: readonly string[];
}

export const noVersions: Versions = { list: [], haveLostOld: false, unrun: [] };

/** The most that is kept for a chapter. */
export const versionLimits = { count: 100, characters: 200_000, unrun: 500 };

/** The version of the record below. */
const version = 1;

/** Returns the texts that a change of what is saved has dropped. */
export function droppedEdits(before: SavedEdits, after: SavedEdits): Edit[] {
  const kept = new Set(allEdits(after).map(textId));
  return allEdits(before).filter((edit) => !kept.has(textId(edit)));
}

/**
 * Adds texts to the versions. Where they are too many then, the oldest are given up.
 *
 * @param replaced texts that were on their way to those added
 */
export function addVersions(
  { list, ...rest }: Versions,
  edits: readonly Edit[],
  time: number,
  replaced: readonly Edit[] = [],
): Versions {
  const gone = new Set([...edits, ...replaced].map(textId));
  const others = list.filter((one) => !gone.has(textId(one)));
  return withinLimits({
    list: [...others, ...edits.map((edit) => ({ ...edit, time }))],
    ...rest,
  });
}

/** Adds texts that are not the reader's: they are the first to be given up. */
export function addShared(
  { list, ...rest }: Versions,
  edits: readonly Edit[],
  time: number,
): Versions {
  const known = new Set(list.map(textId));
  const added = edits.filter((edit) => !known.has(textId(edit)));
  return withinLimits({ list: [...added.map((edit) => ({ ...edit, time })), ...list], ...rest });
}

/** Takes note of texts that have not been run. */
export function addUnrun(versions: Versions, edits: readonly Edit[]): Versions {
  const unrun = new Set([...versions.unrun, ...edits.map(unrunMark)]);
  return { ...versions, unrun: [...unrun].slice(-versionLimits.unrun) };
}

/** Takes note of texts that the reader runs. */
export function removeUnrun(versions: Versions, edits: readonly Edit[]): Versions {
  const run = new Set(edits.map(unrunMark));
  return { ...versions, unrun: versions.unrun.filter((mark) => !run.has(mark)) };
}

/** Checks whether any of some texts came by a link and has not been run. */
export function hasUnrun({ unrun }: Versions, edits: readonly Edit[]): boolean {
  const marks = new Set(unrun);
  return edits.some((edit) => marks.has(unrunMark(edit)));
}

const unrunMark = (edit: Edit) => fingerprint(textId(edit));

export function withoutOldest({ list, unrun }: Versions): Versions {
  return { list: list.slice(1), haveLostOld: true, unrun };
}

/** Returns the newest versions that are within the limits. The newest of all stays in any case. */
function withinLimits(versions: Versions): Versions {
  const { list } = versions;
  const size = list.reduce((sum, { source, original }) => sum + source.length + original.length, 0);
  const isTooLarge = list.length > versionLimits.count || size > versionLimits.characters;
  return isTooLarge && list.length > 1 ? withinLimits(withoutOldest(versions)) : versions;
}

/** Returns the record for the storage; null where there is nothing to save. */
export function writeVersions({ list, haveLostOld, unrun }: Versions): string | null {
  if (list.length === 0 && !haveLostOld && unrun.length === 0) return null;
  return JSON.stringify({ version, versions: list, haveLostOld, unrun });
}

/** Reads a record of the storage. Versions that are not as they were written are left out. */
export function readVersions(text: string | null): Versions {
  try {
    const record = JSON.parse(text ?? 'null') as Record<string, unknown> | null;
    if (record?.['version'] !== version || !Array.isArray(record['versions'])) return noVersions;
    const unrun = itemsOf(record['unrun'], isText);
    const haveLostOld = record['haveLostOld'] === true;
    return { list: record['versions'].filter(isVersion), haveLostOld, unrun };
  } catch {
    return noVersions;
  }
}

const isVersion = (value: unknown): value is Version =>
  isEdit(value) && 'time' in value && Number.isFinite(value.time);

function allEdits({ edits, conflicts, backup }: SavedEdits): Edit[] {
  return [...edits, ...conflicts, ...backup];
}
