import { isShareFragment } from '../../notebook/saved-edits/share-link.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { fetchOnce } from '../fetch-once.ts';
import { bringBackup, resetChapter } from './backup.ts';
import { PageEdits } from './page-edits.ts';
import type { EditorOpener } from './replace-source.ts';
import { restoreEdits } from './restore-edits.ts';

/** Saves a reader's edits of a page in the browser, from one visit to the next, and shares them. */
export function createSavedEdits(page: EditedPage, openEditor: EditorOpener) {
  const edits = new PageEdits(page, openEditor);
  const restored = fetchOnce(() => restoreEdits(edits));
  return {
    /** Saves what has changed. To be called after each change of the session. */
    follow: () => edits.follow(),
    /** Suspends a suspended program anew, after a change to it. */
    staySuspended: () => edits.suspend(page.session.suspendReason),
    /** Restores the edits of earlier visits, and shows what a share link brings. */
    async restore() {
      await restored();
      if (!isShareFragment(location.hash)) return;
      const { showSharedEdits } = await import('./share-link/shared-edits.ts');
      await showSharedEdits(edits, location.hash);
    },
    /** Does what a button for the whole chapter says, as its attribute `data-edits` names it. */
    act(action: string) {
      if (action === 'share') void edits.share();
      if (action === 'reset') void resetChapter(edits);
      if (action === 'back') void bringBackup(edits);
    },
  };
}
