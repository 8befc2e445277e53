import { isCellName, type Edit } from './edit.ts';

/** What a browser keeps of a reader's work on a chapter. */
export interface KeptEdits {
  /** What stands in the cells, at most one for a cell. */
  readonly edits: readonly Edit[];
  /** Edits of a text that the chapter no longer has. They wait for the reader to choose. */
  readonly waiting: readonly Edit[];
  /** Edits that a reset, or a link, has put aside: they can be brought back. */
  readonly aside: readonly Edit[];
  /** Marks of the tabs that have begun a run of edits, or are still to, which has not come to its end. */
  readonly unfinished: readonly string[];
}

const version = 1;

export const nothingKept: KeptEdits = { edits: [], waiting: [], aside: [], unfinished: [] };

/** As it is written into the storage; null where there is nothing to keep. */
export function writeKept({ edits, waiting, aside, unfinished }: KeptEdits): string | null {
  if (edits.length + waiting.length + aside.length === 0) return null;
  return JSON.stringify({ version, edits, waiting, aside, unfinished });
}

/**
 * Reads what was kept. Edits that are not as they were written are left out.
 *
 * @returns undefined where it is no record of this version
 */
export function readKept(kept: string | null): KeptEdits | undefined {
  if (kept === null) return nothingKept;
  try {
    const record: unknown = JSON.parse(kept);
    if (!isRecord(record) || record['version'] !== version) return undefined;
    return {
      edits: readEdits(record['edits']),
      waiting: readEdits(record['waiting']),
      aside: readEdits(record['aside']),
      unfinished: readMarks(record['unfinished']),
    };
  } catch {
    return undefined;
  }
}

function readEdits(list: unknown): Edit[] {
  const edits = new Map<string, Edit>();
  for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
    if (!isRecord(one)) continue;
    const { name, source, original } = one;
    if (!isCellName(name) || typeof source !== 'string' || typeof original !== 'string') continue;
    if (!edits.has(name)) edits.set(name, { name, source, original });
  }
  return [...edits.values()];
}

function readMarks(list: unknown): string[] {
  const marks = Array.isArray(list) ? (list as unknown[]) : [];
  return marks.filter((mark): mark is string => typeof mark === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
