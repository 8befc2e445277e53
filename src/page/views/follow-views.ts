import type { Session } from '../../notebook/session/session.ts';
import { fetchOnce } from '../fetch-once.ts';

const open = fetchOnce(() => import('./output-views.ts'));
let isFollowing = false;

/**
 * Keeps the views of outputs with the latest run. What draws them is fetched when the first is chosen,
 * or when an edit may have made others possible.
 *
 * @param chosen the cell, and the action of the button, where one was pressed
 */
export function followViews(
  session: Session,
  chosen?: { readonly cell: HTMLElement; readonly action: string },
): void {
  if (!isFollowing && !chosen && !session.cells.some(({ edited }) => edited)) return;
  isFollowing = true;
  void open().then(({ chooseView, showViews }) => {
    if (chosen) chooseView(chosen.cell, chosen.action);
    if (session.status !== 'running' && session.status !== 'built') showViews(session);
  });
}
