import type { Session } from '../../notebook/session/session.ts';
import { fetchOnce } from '../fetch-once.ts';
import { settledRun } from '../run-store.ts';

const open = fetchOnce(() => import('./output-views.svelte.ts'));

/**
 * Draws the views of outputs after each run. What draws them is fetched when the first is chosen,
 * or when an edit may have made others possible.
 *
 * @returns what takes the press of a view's button
 */
export function followViews(session: Session): (cell: HTMLElement, action: string) => void {
  let isFollowing = false;
  const show = (chosen?: { readonly cell: HTMLElement; readonly action: string }) => {
    isFollowing = true;
    void open().then(({ chooseView, showViews }) => {
      if (chosen) chooseView(chosen.cell, chosen.action);
      if (session.status !== 'running' && session.status !== 'built') showViews(session);
    });
  };
  settledRun.listen(() => {
    if (isFollowing || session.cells.some(({ edited }) => edited)) show();
  });
  return (cell, action) => show({ cell, action });
}
