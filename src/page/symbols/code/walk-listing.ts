import { fetchBuiltTypes } from '../../types/name-facts.ts';
import { beginIntent, describeName } from '../intents.ts';
import { cellOf, wordsOf, type CodeName } from './code-names.ts';
import { rangeOf } from './code-text.ts';

/** How near to the edges of its listing or of the window a name may stand, in pixels. */
const margin = 24;
const header = 80;
const footer = 40;

let current: CodeName | undefined;

/** Goes from name to name in a listing that has the focus: by Left, Right, Home or End. */
export async function walkListing(listing: HTMLElement, key: string): Promise<void> {
  const code = listing.closest('[data-code]');
  const isLatest = beginIntent();
  const name = code && (await nextName(code, key));
  if (!name || !isLatest()) return;
  current = name;
  bringIntoView(listing, rangeOf(code, name.start, name.end));
  await describeName(name, { isAnnounced: true, isMarked: true });
}

/** Finds the name to which a key leads. Words that are no names, such as keywords, are skipped. */
async function nextName(code: Element, key: string): Promise<CodeName | undefined> {
  const types = await fetchBuiltTypes();
  const known = types?.cells[cellOf(code)];
  const names = wordsOf(code).filter(({ index }) => !known || (known[index] ?? -1) >= 0);
  const at = names.findIndex(({ index }) => current?.code === code && index === current.index);
  const last = names.length - 1;
  const next = { Home: 0, End: last, ArrowLeft: at - 1, ArrowRight: at + 1 }[key] ?? 0;
  return names[Math.max(0, Math.min(next, last))];
}

/** Scrolls a long line, and the page, to the name that the keys have come to. */
function bringIntoView(listing: HTMLElement, range: Range | null): void {
  const name = range?.getBoundingClientRect();
  if (!name) return;
  const box = listing.getBoundingClientRect();
  if (name.right > box.right - 8) listing.scrollLeft += name.right - box.right + margin;
  else if (name.left < box.left + margin) listing.scrollLeft -= box.left + margin - name.left;
  if (name.top < header) scrollBy({ top: name.top - innerHeight / 3 });
  else if (name.bottom > innerHeight - footer)
    scrollBy({ top: name.bottom - (2 * innerHeight) / 3 });
}
