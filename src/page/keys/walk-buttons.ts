import { closest } from '../closest.ts';
import { afterKey, SIDEWAYS } from './arrow-keys.ts';

/** Goes through the buttons of a toolbar of a cell, of which the first is a stop of the Tab key. */
export function walkButtons(): void {
  document.addEventListener('keydown', (event) => {
    const toolbar = closest(event.target, '[data-cell] [role="toolbar"]');
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
}
