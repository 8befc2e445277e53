import { reopenConflict, settleConflict } from '../../notebook/saved-edits/change-saved-edits.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import type { PageEdits } from '../saved-edits/page-edits.ts';

/** Makes these, and no others, the conflicts that the reader has chosen about on this page. */
export function settleConflicts(edits: PageEdits, settled: readonly Edit[]): void {
  const before = edits.settled;
  const added = settled.filter((edit) => !before.includes(edit));
  const reopened = before.filter((edit) => !settled.includes(edit));
  edits.settled = settled;
  edits.storage.change((saved) =>
    reopened.reduce(reopenConflict, added.reduce(settleConflict, saved)),
  );
  edits.showTools();
}
