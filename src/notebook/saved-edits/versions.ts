import { isCellName, textId, type Edit } from './edit.ts';
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
}

export const noVersions: Versions = { list: [], haveLostOld: false };

/** The most that is kept for a chapter. */
export const versionLimits = { count: 100, characters: 200_000 };

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
  { list, haveLostOld }: Versions,
  edits: readonly Edit[],
  time: number,
  replaced: readonly Edit[] = [],
): Versions {
  const gone = new Set([...edits, ...replaced].map(textId));
  const others = list.filter((one) => !gone.has(textId(one)));
  return withinLimits({
    list: [...others, ...edits.map((edit) => ({ ...edit, time }))],
    haveLostOld,
  });
}

/** Gives up the oldest version. */
export function withoutOldest({ list }: Versions): Versions {
  return { list: list.slice(1), haveLostOld: true };
}

/** Returns the newest versions that are within the limits. The newest of all stays in any case. */
function withinLimits(versions: Versions): Versions {
  const { list } = versions;
  const size = list.reduce((sum, { source, original }) => sum + source.length + original.length, 0);
  const isTooLarge = list.length > versionLimits.count || size > versionLimits.characters;
  return isTooLarge && list.length > 1 ? withinLimits(withoutOldest(versions)) : versions;
}

/** Returns the record for the storage; null where there is nothing to save. */
export function writeVersions({ list, haveLostOld }: Versions): string | null {
  if (list.length === 0 && !haveLostOld) return null;
  return JSON.stringify({ version, versions: list, haveLostOld });
}

/** Reads a record of the storage. Versions that are not as they were written are left out. */
export function readVersions(text: string | null): Versions {
  try {
    const record = JSON.parse(text ?? 'null') as Record<string, unknown> | null;
    if (record?.['version'] !== version || !Array.isArray(record['versions'])) return noVersions;
    const list = (record['versions'] as unknown[]).filter(isVersion);
    return { list, haveLostOld: record['haveLostOld'] === true };
  } catch {
    return noVersions;
  }
}

function isVersion(value: unknown): value is Version {
  const { name, source, original, time } = (value ?? {}) as Record<string, unknown>;
  return (
    isCellName(name) &&
    typeof source === 'string' &&
    typeof original === 'string' &&
    typeof time === 'number' &&
    Number.isFinite(time)
  );
}

function allEdits({ edits, conflicts, backup }: SavedEdits): Edit[] {
  return [...edits, ...conflicts, ...backup];
}
