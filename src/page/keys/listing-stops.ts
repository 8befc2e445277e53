import { identifiersOf, isKeyword, type Identifier } from '../../notebook/types/identifiers.ts';

/** A name of a listing, with its index among the listing's `identifiersOf`. */
export interface ListingName extends Identifier {
  readonly index: number;
}

/**
 * Returns the names of a listing and the elements of its numbers, in the order in which they stand.
 * Keywords are none: the listing is set as the highlighter has read it.
 */
export function listingStops(listing: Element): (ListingName | HTMLElement)[] {
  const names = identifiersOf(listing.textContent ?? '').map((one, index) => ({ ...one, index }));
  const stops: (ListingName | HTMLElement)[] = [];
  const texts = document.createTreeWalker(listing, NodeFilter.SHOW_TEXT);
  let end = 0;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    end += node.nodeValue?.length ?? 0;
    const look = node.parentElement?.closest('.k, .t')?.className ?? null;
    while (names[0] && names[0].start < end) {
      const [name] = names.splice(0, 1);
      if (name && !isKeyword(name.text, look)) stops.push(name);
    }
    const number = node.parentElement?.closest<HTMLElement>('[data-literal]');
    if (number) stops.push(number);
  }
  return stops;
}
