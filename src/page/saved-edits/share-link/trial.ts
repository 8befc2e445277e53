import type { PageEdits } from '../page-edits.ts';

/** Ends the trial of a shared link, if there is one, and leaves the cells as they are. */
export function leaveTrial(edits: PageEdits): void {
  if (edits.beforeTrial) removeFragment();
  endTrial(edits);
}

/** Ends the trial of a shared link, and leaves the cells and the address as they are. */
export function endTrial(edits: PageEdits): void {
  edits.beforeTrial = null;
  void edits.notices.hide('link');
}

/** Removes what the share link carries from the page's address. */
export function removeFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
