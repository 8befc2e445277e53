import { findEdits } from '../../notebook/saved-edits/change-saved-edits.ts';
import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import type { PageEdits } from '../saved-edits/page-edits.ts';
import { keepTrial } from '../saved-edits/share-link/keep-trial.ts';
import { showTrial } from '../saved-edits/share-link/show-trial.ts';
import { beginTrial, discardTrial, removeFragment } from '../saved-edits/share-link/trial.ts';
import { placeTexts } from '../saved-edits/suspension.ts';
import type { PageState, Trial } from './acts.ts';
import { settleConflicts } from './settle-conflicts.ts';

/** Takes back the latest act of the reader, or does again what was taken back. */
export async function undo(edits: PageEdits, direction: 'undo' | 'redo'): Promise<void> {
  const state = edits.acts.step(direction);
  if (!state) return;
  void edits.notices.hide('aside');
  edits.texts.expectLoss();
  if (state.settled !== edits.settled) await returnToSettled(edits, state);
  if (state.trial && state.trial.changes !== edits.trial?.changes)
    await returnToTrial(edits, state.trial, state);
  else if (edits.trial && !state.trial) await stepOutOfTrial(edits, edits.trial, state, direction);
  else await showSources(edits, state);
  edits.acts.show();
}

/** Offers the conflicts again that the reader has not chosen about now, and no others. */
async function returnToSettled(edits: PageEdits, { settled }: PageState): Promise<void> {
  settleConflicts(edits, settled);
  const { showConflicts } = await import('../saved-edits/conflicts.ts');
  showConflicts(edits);
}

/** Shows the texts in their cells, each in its editor where one is open, and runs them. */
async function showSources(edits: PageEdits, state: PageState): Promise<void> {
  const { session, elements } = edits.page;
  const { suspendReason } = state;
  const changed = [...state.sources.keys()].filter(
    (index) => session.cells[index]?.source !== state.sources[index],
  );
  const [first] = changed;
  if (first === undefined) return;
  await placeTexts(edits.page, suspendReason, async () => {
    for (const index of changed) await edits.texts.show(index, state.sources[index] ?? '', true);
  });
  elements[first]?.element.scrollIntoView({ block: 'nearest' });
  if (suspendReason === null) edits.page.run(first);
}

/** Takes back what ended a trial. Nothing of a link runs before the reader asks for it. */
async function returnToTrial(edits: PageEdits, trial: Trial, state: PageState): Promise<void> {
  await beginTrial(edits, trial, editsOf(edits, state));
  // A Keep has put the link's edits, and a reset nothing, in the place of the reader's own.
  const unfinished = trial.suspendReason === null ? [] : edits.unfinishedRuns.restart(false);
  edits.storage.change((saved) =>
    areSame(saved.edits, trial.edits)
      ? saved
      : { ...saved, edits: trial.edits, unfinishedRuns: unfinished },
  );
  edits.showTools();
  await showTrial(edits, trial.changes);
}

/** Takes back the beginning of a trial, or ends it again as the reader has ended it. */
async function stepOutOfTrial(
  edits: PageEdits,
  trial: Trial,
  state: PageState,
  direction: 'undo' | 'redo',
): Promise<void> {
  const { cells } = edits.page.session;
  // The reader's own texts before a trial may be those of the link: to go back to them keeps nothing.
  const isSame = state.sources.every((source, index) => source === cells[index]?.source);
  if (isSame && direction === 'redo') return keepTrial(edits);
  edits.storage.keepShared(trial.changes);
  removeFragment();
  await discardTrial(edits, editsOf(edits, state));
}

function editsOf({ chapter }: PageEdits, { sources }: PageState): Edit[] {
  const cells = chapter.map((cell, index) => ({ ...cell, source: sources[index] ?? cell.source }));
  return findEdits(cells, chapter);
}

function areSame(some: readonly Edit[], others: readonly Edit[]): boolean {
  const ids = new Set(others.map(textId));
  return some.length === others.length && some.every((edit) => ids.has(textId(edit)));
}
