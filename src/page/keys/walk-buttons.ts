import { closest } from '../closest.ts';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';

const toolbars = '[data-cell] [role="toolbar"]';

/**
 * Keeps one stop of the Tab key in each toolbar of a cell: the button that was reached last. Stop, which
 * is there only while a program runs, is a stop besides.
 */
export function watchToolbars(): void {
  document.addEventListener('focusin', ({ target, relatedTarget }) => {
    // Some buttons are shown only as long as they have the focus.
    for (const toolbar of new Set([closest(target, toolbars), closest(relatedTarget, toolbars)]))
      if (toolbar) setStop(toolbar, target);
  });

  // The focus may have come before this.
  const { activeElement } = document;
  const first = closest(activeElement, toolbars);
  if (first) setStop(first, activeElement);

  new MutationObserver((changes) => {
    for (const toolbar of new Set(changes.map((change) => closest(change.target, toolbars))))
      if (toolbar) setStop(toolbar, null);
    keepFocus(document.activeElement);
  }).observe(document.body, { subtree: true, attributeFilter: ['hidden', 'disabled'] });

  // A browser takes the focus from what is hidden at once, or leaves it there.
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget) keepFocus(target);
  });
}

/** Gives the focus of a button that takes itself away, as Stop does, to one that is shown. */
function keepFocus(button: EventTarget | null): void {
  const toolbar = closest(button, toolbars);
  if (!toolbar || closest(button, 'button')?.checkVisibility()) return;
  const run = closest(toolbar, '[data-cell]')?.querySelector<HTMLElement>('[data-do="run"]');
  (setStop(toolbar, null) ?? run)?.focus({ preventScroll: true });
}

/** Goes to the button of the focused toolbar to which a key leads. */
export function stepInToolbar(event: KeyboardEvent): void {
  const { activeElement } = document;
  const buttons = closest(activeElement, toolbars)?.querySelectorAll('button') ?? [];
  const shown = Array.from(buttons).filter((one) => one.checkVisibility());
  const at = shown.findIndex((button) => button === activeElement);
  const next = afterKey(event, at, shown.length, SIDEWAYS);
  if (at >= 0 && next !== undefined) shown[next]?.focus();
}

/** Makes one button of a toolbar the stop, and returns it: the one it was, where that is shown. */
function setStop(toolbar: HTMLElement, reached: EventTarget | null): HTMLElement | undefined {
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button:not([data-do="stop"])')];
  const shown = buttons.filter((one) => one.checkVisibility());
  const stop =
    shown.find((one) => one === reached) ?? shown.find((one) => one.tabIndex === 0) ?? shown[0];
  if (stop) for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
  return stop;
}
