import { fetchBuiltTypes } from '../types/name-facts.ts';
import { cellOf, wordsOf, type CodeName } from './code-names.ts';

/** The name of a listing to which a key leads from another, or from none. */
export async function nameByKey(
  code: Element,
  key: string,
  from: CodeName | undefined,
): Promise<CodeName | undefined> {
  const types = await fetchBuiltTypes();
  const known = types?.cells[cellOf(code)];
  const names = wordsOf(code).filter(({ index }) => !known || (known[index] ?? -1) >= 0);
  const at = names.findIndex(({ index }) => from?.code === code && index === from.index);
  const last = names.length - 1;
  const next = { Home: 0, End: last, ArrowLeft: at - 1, ArrowRight: at + 1 }[key] ?? 0;
  return names[Math.max(0, Math.min(next, last))];
}

/** A long line scrolls with the name that the keys have come to, and so does the page. */
export function bringIntoView(listing: HTMLElement, range: Range | null): void {
  const name = range?.getBoundingClientRect();
  if (!name) return;
  const box = listing.getBoundingClientRect();
  if (name.right > box.right - 8) listing.scrollLeft += name.right - box.right + 24;
  else if (name.left < box.left + 24) listing.scrollLeft -= box.left + 24 - name.left;
  if (name.top < 80) scrollBy({ top: name.top - innerHeight / 3 });
  else if (name.bottom > innerHeight - 40) scrollBy({ top: name.bottom - (2 * innerHeight) / 3 });
}
