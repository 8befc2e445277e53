import { closest } from '../closest.ts';
import { fetchOnce } from '../fetch-once.ts';
import { isStep } from './is-step.ts';
import type { ListingName } from './listing-stops.ts';

const listings = '[data-code] pre';

const openSteps = fetchOnce(() => import('./step-in-listing.ts'));

/**
 * Makes each listing one stop of the Tab key. Left, Right, Home and End go through its names and
 * numbers, with Shift through its numbers alone. What finds these is fetched when the focus reaches a
 * listing; a key that is pressed before it is there waits for it.
 *
 * @param onName is called with a name that the keys have come to
 */
export function walkListings(onName: (listing: HTMLElement, name: ListingName) => void): void {
  document.addEventListener('focusin', ({ target }) => {
    const listing = closest(target, listings);
    if (!listing) return;
    openSteps().catch(() => {});
    const stop = closest(target, '[data-literal]') ?? listing;
    for (const one of [listing, ...listing.querySelectorAll<HTMLElement>('[data-literal]')])
      one.tabIndex = one === stop ? 0 : -1;
  });

  document.addEventListener('keydown', (event) => {
    const listing = closest(event.target, listings);
    if (!listing || !isStep(event) || (event.shiftKey && !goesToNumber(event))) return;
    event.preventDefault();
    openSteps().then(
      ({ stepInListing }) => stepInListing(listing, event, onName),
      () => {},
    );
  });
}

/** Checks for a key with Shift: where a text is selected, the browser selects more or less of it. */
function goesToNumber({ key }: KeyboardEvent): boolean {
  return key.startsWith('Arrow') && getSelection()?.isCollapsed !== false;
}
