import { closest } from '../closest.ts';
import { fetchOnce } from '../fetch-once.ts';
import { isStep } from '../keys/is-step.ts';
import { openPage } from '../open-page.ts';

/**
 * Answers the buttons and keys of the cells. What runs cells is fetched when a pointer or the focus
 * reaches one, so that it is there when Run is pressed.
 */
export function listenToCells(): void {
  const walk = fetchOnce(() =>
    import('../keys/walk-buttons.ts').then(({ watchToolbars, stepInToolbar }) => {
      watchToolbars();
      return stepInToolbar;
    }),
  );
  for (const reach of ['pointerover', 'focusin'])
    document.addEventListener(reach, ({ target }) => {
      if (!closest(target, '[data-cell]')) return;
      openPage().catch(() => {});
      walk().catch(() => {});
    });

  document.addEventListener('click', ({ target }) => {
    const button = closest(target, '[data-do]');
    const cell = closest(button, '[data-cell]');
    if (cell) act(button?.dataset['do'] ?? '', cell);
  });

  document.addEventListener('keydown', (event) => {
    if (!closest(event.target, '[data-cell] [role="toolbar"]')) return;
    if (event.shiftKey || !isStep(event)) return;
    event.preventDefault();
    walk().then(
      (step) => step(event),
      () => {},
    );
  });

  document.addEventListener('keydown', (event) => {
    const cell = closest(event.target, '[data-cell]');
    if (!cell || event.key !== 'Enter' || !event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    act('run', cell);
  });
}

function act(action: string, cell: HTMLElement): void {
  void openPage().then((page) => page.act(action, cell));
}
