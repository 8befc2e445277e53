import { listenToCells } from './listen-to-cells.ts';
import '../guess/watch-guesses.ts';
import '../worksheet/watch-sheets.ts';
import { showNumbers } from './live-numbers.ts';
import { pageProgram } from '../program-data.ts';
import { reportUnfetched } from './report-unfetched.ts';
import { latestRun } from '../run-store.ts';
import { listenToEdits } from './listen-to-edits.ts';
import { listenToScrubs } from './listen-to-scrubs.ts';
import { listenToSymbols } from './listen-to-symbols.ts';
import { listenToUndo } from './listen-to-undo.ts';

/*
 * All that a chapter's page runs before the reader comes to a cell. The listings are read before
 * anything can change them.
 */
pageProgram();
latestRun.listen(({ status }) => (document.documentElement.dataset['run'] = status));
latestRun.listen(showNumbers);
reportUnfetched();
listenToCells();
// What is copied has been selected before. Without this part, styles leave out what stands there twice.
document.addEventListener(
  'selectionchange',
  () => void import('./listen-to-copies.ts').then((part) => part.listenToCopies()).catch(() => {}),
  { once: true },
);
listenToEdits();
listenToScrubs();
listenToSymbols();
listenToUndo();
