import {
  compareSharedEdits,
  type SharedChanges,
} from '../../../notebook/saved-edits/compare-shared-edits.ts';
import { readFragment } from '../../../notebook/saved-edits/share-link.ts';
import { writeCount } from '../../../notebook/values/count.ts';
import type { PageEdits } from '../page-edits.ts';
import { paragraph } from '../../notices/paragraph.ts';
import { suspendReasonOf } from '../suspension.ts';
import { keepTrial } from './keep-trial.ts';
import { sharedDifferences, sharedWarnings } from './shared-changes.ts';
import { discardAction, showTrial } from './show-trial.ts';
import { beginTrial, discardTrial, removeFragment } from './trial.ts';

/** Shows what a share link brings. Nothing of it reaches the cells until the reader asks for it. */
export async function showSharedEdits(edits: PageEdits, fragment: string): Promise<void> {
  await discardTrial(edits);
  edits.acts.note();
  const shared = await readFragment(fragment);
  if ('problem' in shared)
    return edits.notices.show('link', {
      text: `This link cannot be used. ${shared.problem} The page is as it was.`,
      onClose: removeFragment,
    });
  const changes = compareSharedEdits(shared.edits, edits.chapter);
  if (changes.edits.length + changes.missing.length > 0) return offer(edits, changes);
  await edits.notices.show('link', {
    text: 'This link brings nothing that the chapter does not have already.',
    onClose: removeFragment,
  });
}

/** Offers to try the changes in the cells, to keep them, or to discard them. */
function offer(edits: PageEdits, changes: SharedChanges): Promise<void> {
  const count = changes.edits.length + changes.missing.length;
  const differences = sharedDifferences(changes, edits.page.show);
  const hasOwn = edits.list().length > 0;
  const own = hasOwn ? [paragraph('Your own edits are safe: Discard goes back to them.')] : [];
  const begin = async () => {
    const suspendReason = suspendReasonOf(edits.page);
    await beginTrial(edits, { changes, edits: edits.list(), suspendReason }, changes.edits);
  };
  /** Scrolls to the first cell that the link would change, unless it is in view. */
  const bringIntoView = () => {
    const index = edits.chapter.findIndex(({ name }) => name === changes.edits[0]?.name);
    edits.page.elements[index]?.element.scrollIntoView({ block: 'nearest' });
  };
  /** Does it once: a button may be pressed twice before its notice is another. */
  const once = (act: () => Promise<void>) => () =>
    edits.acts.inTurn(async () => {
      if (!edits.trial) await act();
    });
  const tryIt = {
    label: 'Try it',
    act: once(async () => {
      await begin();
      edits.acts.note();
      await showTrial(edits, changes);
      bringIntoView();
    }),
  };
  const keep = {
    label: 'Keep',
    act: once(async () => {
      await begin();
      keepTrial(edits);
      edits.acts.note();
      bringIntoView();
    }),
  };
  bringIntoView();
  return edits.notices.show('link', {
    text: `This link brings changes to ${writeCount(count, 'cell')}. Nothing of it has been run, and the page is as it was.`,
    details: [...sharedWarnings(changes), ...own, ...differences],
    actions: [...(changes.edits.length > 0 ? [tryIt, keep] : []), discardAction(edits, changes)],
    onClose: false,
  });
}
