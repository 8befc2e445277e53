import { closest } from '../closest.ts';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';

const toolbars = '[data-cell] [role="toolbar"]';

/**
 * Goes through the buttons of a toolbar of a cell, of which the one that was reached last is the stop
 * of the Tab key. Stop, which is there only while a program runs, is a stop besides.
 */
export function walkButtons(): void {
  document.addEventListener('keydown', (event) => {
    const toolbar = closest(event.target, toolbars);
    if (!toolbar || event.shiftKey) return;
    const buttons = Array.from(toolbar.querySelectorAll('button')).filter((one) =>
      one.checkVisibility(),
    );
    const at = buttons.findIndex((button) => button === event.target);
    const next = afterKey(event, at, buttons.length, SIDEWAYS);
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  });

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

/** Makes one button of a toolbar the stop, and returns it: the one it was, where that is shown. */
function setStop(toolbar: HTMLElement, reached: EventTarget | null): HTMLElement | undefined {
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button:not([data-do="stop"])')];
  const shown = buttons.filter((one) => one.checkVisibility());
  const stop =
    shown.find((one) => one === reached) ?? shown.find((one) => one.tabIndex === 0) ?? shown[0];
  if (stop) for (const one of buttons) one.tabIndex = one === stop ? 0 : -1;
  return stop;
}
