import type { Edit } from '../../notebook/saved-edits/edit.ts';
import type { PageEdits } from './page-edits.ts';
import { placeTexts, suspendReasonOf } from './suspension.ts';

/**
 * Puts a text into its cell, as an act of the reader. Returns whether the cell has it.
 *
 * @param onPlaced does what else belongs to the act
 */
export function useEdit(edits: PageEdits, edit: Edit, onPlaced?: () => void): Promise<boolean> {
  const { page, acts, texts, chapter } = edits;
  return acts.inTurn(async () => {
    const index = chapter.findIndex(({ name }) => name === edit.name);
    const reason = suspendReasonOf(page) ?? edits.whyToWait([edit]);
    if (!(await placeTexts(page, reason, () => texts.show(index, edit.source)))) return false;
    onPlaced?.();
    acts.note();
    if (reason === null) page.run(index);
    return true;
  });
}
