import { listenToCells } from './listen-to-cells.ts';
import '../export/offer-downloads.ts';
import '../guess/watch-guesses.ts';
import '../site/on-this-page.ts';
import '../worksheet/watch-sheets.ts';
import { stopAtScrollers } from '../keys/scroll-stops.ts';
import { pageProgram } from '../program-data.ts';
import { reportUnfetched } from './report-unfetched.ts';
import { latestRun } from '../run-store.ts';
import { listenToCopies } from './listen-to-copies.ts';
import { listenToEdits } from './listen-to-edits.ts';
import { listenToSymbols } from './listen-to-symbols.ts';
import { openProgramControls } from '../scrub/open-program-controls.ts';
import { scrubListings } from '../scrub/scrub-listing.ts';

/*
 * All that a chapter's page runs before the reader comes to a cell. The listings are read before
 * anything can change them.
 */
pageProgram();
latestRun.listen(({ status }) => (document.documentElement.dataset['run'] = status));
reportUnfetched();
listenToCells();
listenToCopies();
listenToEdits();
scrubListings((scrub) => void openProgramControls().then((controls) => controls.scrub(scrub)));
listenToSymbols();
stopAtScrollers(document);
