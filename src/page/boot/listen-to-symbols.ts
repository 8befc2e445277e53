import { closest } from '../closest.ts';
import { fetchOnce } from '../fetch-once.ts';
import { walkListings } from '../keys/walk-listing.ts';

const howToWalk =
  'Left and Right go from name to name and number to number, with Shift from number to number.';

const linked = '[data-sym], [data-code] :is(pre, .cm-line)';

/**
 * Waits for the first event at a symbol or at a name of the code. The event loads what highlights
 * and describes them, and is handled by that too.
 */
export function listenToSymbols(): void {
  document.querySelector('.symbol-table button')?.setAttribute('tabindex', '0');
  for (const listing of document.querySelectorAll('[data-code] pre'))
    listing.setAttribute('aria-description', howToWalk);

  let isLinked = false;
  const link = fetchOnce(() =>
    import('../symbols/linked-symbols.ts').then((symbols) => {
      isLinked = true;
      return symbols;
    }),
  );
  for (const reach of ['pointerover', 'focusin', 'click', 'keydown'])
    document.addEventListener(reach, (event) => {
      const { target, type } = event;
      // A finger that only passes over a symbol is on its way elsewhere.
      const isPassing = type === 'pointerover' && (event as PointerEvent).pointerType === 'touch';
      if (isLinked || isPassing || !closest(target, linked)) return;
      link().then(
        ({ handleEarlyEvent }) => handleEarlyEvent(event),
        () => {},
      );
    });

  walkListings((listing, name) => {
    link().then(
      ({ describeListingName }) => describeListingName(listing, name),
      () => {},
    );
  });
}
