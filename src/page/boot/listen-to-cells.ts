import { openPage } from '../open-page.ts';

/**
 * Answers the buttons and keys of the cells. What runs cells is fetched when a pointer or the focus
 * reaches one, so that it is there when Run is pressed.
 */
export function listenToCells(): void {
  for (const reach of ['pointerover', 'focusin'])
    document.addEventListener(reach, ({ target }) => {
      if (cellAround(target)) openPage().catch(() => {});
    });

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    const cell = cellAround(button);
    if (cell) act(button?.dataset['do'] ?? '', cell);
  });

  document.addEventListener('keydown', (event) => {
    const cell = cellAround(event.target);
    if (!cell || event.key !== 'Enter' || !event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    act('run', cell);
  });
}

function act(action: string, cell: HTMLElement): void {
  void openPage().then((page) => page.act(action, cell));
}

function cellAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
}
