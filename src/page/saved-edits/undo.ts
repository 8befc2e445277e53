import { findEdits } from '../../notebook/saved-edits/change-saved-edits.ts';
import { textId, type Edit } from '../../notebook/saved-edits/edit.ts';
import type { PageEdits, PageState, Trial } from './page-edits.ts';
import { keepTrial } from './share-link/keep-trial.ts';
import { showTrial } from './share-link/show-trial.ts';
import { beginTrial, discardTrial, removeFragment } from './share-link/trial.ts';

/** Takes back the latest act of the reader, or does again what was taken back. */
export async function undo(edits: PageEdits, direction: 'undo' | 'redo'): Promise<void> {
  const state = edits.history[direction]();
  if (!state) return;
  void edits.notices.hide('aside');
  edits.expectLoss();
  if (state.trial && state.trial.changes !== edits.trial?.changes)
    await returnToTrial(edits, state.trial, state);
  else if (edits.trial && !state.trial) await leaveTrial(edits, edits.trial, state);
  else await showSources(edits, state);
  edits.showHistory();
}

/** Shows the texts in their cells, each in its editor where one is open, and runs them. */
async function showSources(edits: PageEdits, state: PageState): Promise<void> {
  const { session, elements } = edits.page;
  const { suspendReason } = state;
  const changed = [...state.sources.keys()].filter(
    (index) => session.cells[index]?.source !== state.sources[index],
  );
  const place = async () => {
    for (const index of changed) await edits.show(index, state.sources[index] ?? '', true);
  };
  if (suspendReason === null) await place();
  else await edits.placeSuspended(suspendReason, place);
  const [first = 0] = changed;
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
async function leaveTrial(edits: PageEdits, trial: Trial, state: PageState): Promise<void> {
  const { cells } = edits.page.session;
  const isKept = state.sources.every((source, index) => source === cells[index]?.source);
  if (isKept) return keepTrial(edits);
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
