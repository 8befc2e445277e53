import { closest } from '../closest.ts';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';
import { listingStops, type ListingName } from './listing-stops.ts';

const listings = '[data-code] pre';

/** The index of the name or number that the keys have come to, in each listing. */
const reached = new WeakMap<Element, number>();

/**
 * Makes each listing one stop of the Tab key. Left, Right, Home and End go through its names and
 * numbers, with Shift through its numbers alone. A number takes the focus; at a name, which has no
 * element of its own, the listing has it.
 *
 * @param onName is called with a name that the keys have come to
 */
export function walkListings(onName: (listing: HTMLElement, name: ListingName) => void): void {
  document.addEventListener('focusin', ({ target }) => {
    const listing = closest(target, listings);
    if (!listing) return;
    const stop = closest(target, '[data-literal]') ?? listing;
    for (const one of [listing, ...listing.querySelectorAll<HTMLElement>('[data-literal]')])
      one.tabIndex = one === stop ? 0 : -1;
  });

  document.addEventListener('keydown', (event) => {
    const listing = closest(event.target, listings);
    if (!listing) return;
    const stops = listingStops(listing);
    const number = stops.findIndex((stop) => stop === closest(event.target, '[data-literal]'));
    const at = number < 0 ? (reached.get(listing) ?? -1) : number;
    const next = event.shiftKey
      ? numberAfter(event, at, stops)
      : afterKey(event, at, stops.length, SIDEWAYS);
    const stop = next === undefined ? undefined : stops[next];
    if (next === undefined || !stop) return;
    event.preventDefault();
    reached.set(listing, next);
    if (stop instanceof HTMLElement) return stop.focus();
    listing.focus({ preventScroll: true });
    onName(listing, stop);
  });
}

/** Returns the index of the number before or after another stop; -1 where there is none. */
function numberAfter(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  stops: readonly unknown[],
): number | undefined {
  // With another key they are the browser's, to which they select a word or a line.
  if (altKey || ctrlKey || metaKey) return undefined;
  // Where a text is selected, the browser selects more or less of it.
  if (getSelection()?.isCollapsed === false) return undefined;
  if (key === 'ArrowRight')
    return stops.findIndex((stop, index) => index > at && stop instanceof HTMLElement);
  if (key === 'ArrowLeft')
    return stops.findLastIndex((stop, index) => index < at && stop instanceof HTMLElement);
  return undefined;
}
