import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { writeCount } from '../../notebook/values/count.ts';
import { actionButton } from '../notices/action-button.ts';
import { foldedDifference, foldedText } from './difference.ts';
import { settleConflicts } from '../undo/settle-conflicts.ts';
import type { PageEdits } from './page-edits.ts';
import { copyButton, textItem } from './text-item.ts';
import { useEdit } from './use-edit.ts';

/** Shows the edits of a text that the chapter no longer has: both texts, and what differs. */
export function showConflicts(edits: PageEdits): void {
  const conflicts = edits.storage.read()?.conflicts ?? [];
  if (conflicts.length === 0) return void edits.notices.hide('waiting');
  void edits.notices.show('waiting', {
    text: `The chapter has changed since you edited ${writeCount(conflicts.length, 'cell')} of it. Nothing of yours is lost: choose for each.`,
    details: conflicts.map((edit) => conflictItem(edit, edits)),
  });
}

function conflictItem(edit: Edit, edits: PageEdits): HTMLElement {
  const { name, source } = edit;
  const { show } = edits.page;
  const settle = () => {
    settleConflicts(edits, [...edits.settled, edit]);
    showConflicts(edits);
  };
  const drop = () =>
    edits.acts.inTurn(async () => {
      settle();
      edits.acts.note();
    });
  const original = edits.chapter.find((cell) => cell.name === name)?.source;
  if (original === undefined) {
    return textItem(
      foldedText(`${name}: the chapter no longer has this cell. Your text`, source, show),
      copyButton('Copy mine', source, name),
      actionButton('Throw mine away', drop, name),
    );
  }
  const useMine = async () => {
    await useEdit(edits, edit, settle);
  };
  return textItem(
    foldedDifference(`${name}: from the chapter’s text to yours`, original, source, show),
    actionButton('Use mine', useMine, name),
    actionButton('Use the chapter’s', drop, name),
  );
}
