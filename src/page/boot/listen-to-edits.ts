import { sharePrefix } from '../../notebook/saved-edits/share-prefix.ts';
import { openPage } from '../open-page.ts';
import { pageProgram } from '../program-data.ts';
import { storageKeys } from '../storage-keys.ts';

/**
 * Restores saved edits, opens a share link, and answers the buttons for the whole chapter. What does
 * it is fetched only then.
 */
export function listenToEdits(): void {
  if (isShareLink() || hasSavedEdits()) restore();
  addEventListener('hashchange', () => {
    if (isShareLink()) restore();
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-edits]');
    if (button) void editing().then(({ act }) => act(button.dataset['edits'] ?? ''));
  });
}

const editing = () => openPage().then((page) => page.editing());

const restore = () => void editing().then((opened) => opened.restore());

const isShareLink = () => location.hash.startsWith(sharePrefix);

function hasSavedEdits(): boolean {
  try {
    return localStorage.getItem(storageKeys.edits(pageProgram().chapter)) !== null;
  } catch {
    return false;
  }
}
