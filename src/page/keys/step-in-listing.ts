import { closest } from '../closest.ts';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';
import { listingStops, type ListingName } from './listing-stops.ts';

/** The index of the name or number that the keys have come to, in each listing. */
const reached = new WeakMap<Element, number>();

/**
 * Goes to the name or number of a listing to which a key leads. A number takes the focus; at a name,
 * which has no element of its own, the listing has it.
 *
 * @param onName is called with a name that the key leads to
 */
export function stepInListing(
  listing: HTMLElement,
  event: KeyboardEvent,
  onName: (listing: HTMLElement, name: ListingName) => void,
): void {
  const stops = listingStops(listing);
  const number = stops.findIndex((stop) => stop === closest(event.target, '[data-literal]'));
  const at = number < 0 ? (reached.get(listing) ?? -1) : number;
  const next = event.shiftKey
    ? numberAfter(event.key, at, stops)
    : afterKey(event, at, stops.length, SIDEWAYS);
  const stop = next === undefined ? undefined : stops[next];
  if (next === undefined || !stop) return;
  reached.set(listing, next);
  if (stop instanceof HTMLElement) return stop.focus();
  listing.focus({ preventScroll: true });
  onName(listing, stop);
}

/** Returns the index of the number before or after another stop; -1 where there is none. */
function numberAfter(key: string, at: number, stops: readonly unknown[]): number {
  return key === 'ArrowRight'
    ? stops.findIndex((stop, index) => index > at && stop instanceof HTMLElement)
    : stops.findLastIndex((stop, index) => index < at && stop instanceof HTMLElement);
}
