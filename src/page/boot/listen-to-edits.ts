import { isShareFragment } from '../../notebook/saved-edits/share-prefix.ts';
import { closest } from '../closest.ts';
import { openPage } from '../open-page.ts';
import { pageProgram } from '../program-data.ts';
import { readStored, storageKeys } from '../storage.ts';

/**
 * Restores saved edits, opens a share link, and answers the buttons for the whole chapter. What
 * does it is fetched only then.
 */
export function listenToEdits(): void {
  if (isShareLink() || hasSavedEdits()) restore();
  addEventListener('hashchange', () => {
    if (isShareLink()) restore();
  });
  document.addEventListener('click', ({ target }) => {
    const button = closest(target, '[data-edits]');
    if (button) void editing().then(({ act }) => act(button.dataset['edits'] ?? ''));
  });
}

const editing = () => openPage().then((page) => page.editing());

const restore = () => void editing().then((opened) => opened.restore());

const isShareLink = () => isShareFragment(location.hash);

/** Whether there are edits, or earlier versions of cells, which a button offers. */
const hasSavedEdits = () =>
  [storageKeys.edits, storageKeys.versions].some(
    (key) => readStored(key(pageProgram().chapter)) !== null,
  );
