import { closest } from '../closest.ts';
import { latestRun } from '../run-store.ts';
import { openScrubHistory } from '../scrub/open-scrub-history.ts';
import { scrubListings } from '../scrub/scrub-listing.ts';

/** Answers numbers of the listings that are scrubbed, and the keys that undo it. */
export function listenToScrubs(): void {
  scrubListings((scrub) => void openScrubHistory().then((history) => history.scrub(scrub)));

  document.addEventListener('keydown', (event) => {
    const { target, ctrlKey, metaKey, key, shiftKey } = event;
    const isUndo = (ctrlKey || metaKey) && key.toLowerCase() === 'z';
    // A scrub runs the program: before the first run there is none to undo.
    const isNew = latestRun.get().status === 'built';
    if (!isUndo || isNew || closest(target, 'input, .cm-editor')) return;
    event.preventDefault();
    void openScrubHistory().then((history) => (shiftKey ? history.redo() : history.undo()));
  });
}
