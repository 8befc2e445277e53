import type { Session } from '../../src/notebook/session.ts';

const open = () => import('./output-views.ts');
let views: ReturnType<typeof open> | undefined;

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
  if (!views && !chosen && !session.cells.some(({ edited }) => edited)) return;
  views ??= open();
  void views.then(({ chooseView, showViews }) => {
    if (chosen) chooseView(chosen.cell, chosen.action);
    if (session.status !== 'running' && session.status !== 'built') showViews(session);
  });
}
