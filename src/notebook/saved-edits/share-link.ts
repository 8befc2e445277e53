import { isCellName, type Edit } from './edit.ts';
import { fingerprint } from './fingerprint.ts';
import { canUnpack, packText, unpackText } from './packed-text.ts';
import { carriedBy, sharePrefix } from './share-prefix.ts';

/** An edit as a link carries it: with a fingerprint in the place of the chapter's text. */
export interface SharedEdit {
  readonly name: string;
  readonly source: string;
  /** The fingerprint of the text that was edited. */
  readonly of: string;
}

export type SharedEdits =
  | { readonly edits: readonly SharedEdit[] }
  /** What is wrong with the link, as a sentence. */
  | { readonly problem: string };

/** How long a fragment may be: many programs cut longer addresses. */
export const longestFragment = 32_768;
/** What a link may unpack to, in bytes. */
const mostUnpacked = 262_144;
const mostCells = 200;
const version = '1';

/**
 * The version, the fingerprint of the text, which the first links did not have, and the text as it
 * is packed. Whatever a sentence, a mail program or a chat puts behind them is no part of the link.
 */
const linkShape = /^(\d{1,6})\.(?:([\da-z]{11})\.)?([\w-]*)/;

/** How many letters a fingerprint of 53 bits has at most. */
const fingerprintLength = 11;

/** How many letters may be behind what is packed: some of what is put there is in its alphabet. */
const longestEnding = 4;

/** Returns the fragment that carries edits. It may be longer than `longestFragment`. */
export async function writeFragment(edits: readonly Edit[]): Promise<string> {
  const list = edits.map(({ name, source, original }) => [name, source, fingerprint(original)]);
  const text = JSON.stringify(list);
  return `${sharePrefix}${version}.${checkOf(text)}.${await packText(text)}`;
}

/** Reads what a fragment carries. It comes from anywhere, so all of it is checked. */
export async function readFragment(fragment: string): Promise<SharedEdits> {
  if (fragment.length > longestFragment)
    return { problem: 'It is longer than any link that this site makes.' };
  const [, madeBy = '', check, packed = ''] = linkShape.exec(carriedBy(fragment)) ?? [];
  if (madeBy !== '' && madeBy !== version)
    return { problem: 'It was made by another version of this site.' };
  if (!canUnpack()) return { problem: 'This browser is too old to unpack it.' };
  try {
    const text = await unpackStart(packed);
    if (check === undefined || check === checkOf(text)) return readList(JSON.parse(text));
  } catch (error) {
    if (error instanceof RangeError)
      return { problem: 'It unpacks to more than any link that this site makes.' };
  }
  return { problem: 'It has been cut short, or changed on its way.' };
}

/** Unpacks what may have an ending of the same letters: what is packed says where it ends. */
async function unpackStart(packed: string, ending = 0): Promise<string> {
  try {
    return await unpackText(packed.slice(0, packed.length - ending), mostUnpacked);
  } catch (error) {
    if (error instanceof RangeError || ending === longestEnding) throw error;
    return unpackStart(packed, ending + 1);
  }
}

/** Returns the fingerprint of a link's text, always of the same length. */
function checkOf(text: string): string {
  return fingerprint(text).padStart(fingerprintLength, '0');
}

function readList(list: unknown): SharedEdits {
  const notOurs = { problem: 'What it carries are not changes to cells.' };
  if (!Array.isArray(list) || list.length === 0 || list.length > mostCells) return notOurs;
  const edits = new Map<string, SharedEdit>();
  for (const one of list as unknown[]) {
    if (!Array.isArray(one) || one.length !== 3) return notOurs;
    const [name, source, of] = one as unknown[];
    if (!isCellName(name) || typeof source !== 'string' || typeof of !== 'string') return notOurs;
    if (edits.has(name)) return { problem: `It changes the cell ${name} twice.` };
    edits.set(name, { name, source, of });
  }
  return { edits: [...edits.values()] };
}
