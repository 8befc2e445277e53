import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import { cast } from './symbol-table.ts';

export const pathOf = (symbol: HTMLElement) => symbol.dataset['sym'] ?? '';

/** A worksheet may have symbols of its own, of which the chapter's cast knows nothing. */
export function symbolAt(target: EventTarget | null): HTMLElement | null {
  const one = target instanceof Element ? target.closest<HTMLElement>('[data-sym]') : null;
  return one && !symbolOf(cast, pathOf(one)) ? symbolAt(one.parentElement) : one;
}

export const pathsOnPage = () =>
  new Set(Array.from(document.querySelectorAll<HTMLElement>('[data-sym]'), pathOf));

/** The cast at the top of the chapter. */
export const castButtons = () => Array.from(document.querySelectorAll<HTMLElement>('.symbol-table button'));
