import { isShareFragment } from '../../notebook/saved-edits/share-prefix.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { fetchOnce } from '../fetch-once.ts';
import { PageEdits } from './page-edits.ts';
import type { EditorOpener } from './replace-source.ts';
import { suspend } from './suspension.ts';

/** Saves a reader's edits of a page in the browser, from one visit to the next, and shares them. */
export function createSavedEdits(page: EditedPage, openEditor: EditorOpener) {
  const edits = new PageEdits(page, openEditor);
  const restored = fetchOnce(async () => {
    const { restoreEdits } = await import('./restore-edits.ts');
    await restoreEdits(edits);
  });
  return {
    /** Saves what has changed. To be called after each change of the session. */
    follow: () => edits.follow(),
    noteAct: (goesOn?: boolean) => edits.acts.note(goesOn),
    expectLoss: () => edits.texts.expectLoss(),
    /** Takes back the latest act, or does again what was taken back: one after the other. */
    undo(direction: 'undo' | 'redo') {
      return edits.acts.inTurn(async () => {
        const { undo } = await import('../undo/undo.ts');
        await undo(edits, direction);
      });
    },
    /** Suspends a suspended program anew, after a change to it. */
    staySuspended: () => suspend(page, page.session.suspendReason),
    /** Restores the edits of earlier visits, and shows what a share link brings. */
    async restore() {
      await restored();
      if (!isShareFragment(location.hash)) return;
      const { showSharedEdits } = await import('./share-link/shared-edits.ts');
      await showSharedEdits(edits, location.hash);
    },
    /** Does what a button for the whole chapter says, as its attribute `data-edits` names it. */
    async act(action: string) {
      if (action === 'share') return edits.share();
      if (action === 'versions') return (await import('./version-list.ts')).showVersions(edits);
      const { bringBackup, resetChapter } = await import('./backup.ts');
      await (action === 'reset' ? resetChapter(edits) : bringBackup(edits));
    },
  };
}
