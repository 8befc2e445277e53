import { openProgramControls } from '../scrub/open-program-controls.ts';
import { scrubListings } from '../scrub/scrub-listing.ts';

/** Answers numbers of the listings that are scrubbed. */
export function listenToScrubs(): void {
  scrubListings((scrub) => void openProgramControls().then((controls) => controls.scrub(scrub)));
}
