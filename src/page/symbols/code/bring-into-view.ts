/** How near to the edges of its listing or of the window a name may stand, in pixels. */
const margin = 24;
const header = 80;
const footer = 40;

/** Scrolls a long line, and the page, to the name that the keys have come to. */
export function bringIntoView(listing: HTMLElement, range: Range | null): void {
  const name = range?.getBoundingClientRect();
  if (!name) return;
  const box = listing.getBoundingClientRect();
  if (name.right > box.right - 8) listing.scrollLeft += name.right - box.right + margin;
  else if (name.left < box.left + margin) listing.scrollLeft -= box.left + margin - name.left;
  if (name.top < header) scrollBy({ top: name.top - innerHeight / 3 });
  else if (name.bottom > innerHeight - footer)
    scrollBy({ top: name.bottom - (2 * innerHeight) / 3 });
}
