import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import { closest } from '../closest.ts';
import { pageProgram } from '../program-data.ts';
import { selectorOf } from './highlight-rules.ts';

/** Returns the path of an element that stands for a symbol. */
export function pathOf(element: HTMLElement): string {
  return element.dataset['sym'] ?? '';
}

/**
 * Finds the element of a symbol that an event came to. Symbols that are a worksheet's own, which
 * the chapter's symbol table does not have, are passed over.
 */
export function symbolAt(target: EventTarget | null): HTMLElement | null {
  const found = closest(target, '[data-sym]');
  const isUnknown = found && !symbolOf(pageProgram().symbols, pathOf(found));
  return isUnknown ? symbolAt(found.parentElement) : found;
}

/** Returns every path that some element of the page stands for. */
export function pathsOnPage(): Set<string> {
  return new Set(Array.from(document.querySelectorAll<HTMLElement>('[data-sym]'), pathOf));
}

/** Returns the buttons of the symbol table at the top of the chapter. */
export function symbolButtons(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.symbol-table button'));
}

/** Counts how often some paths occur; a drawing counts once, and so does a column of a formula. */
export function countOccurrences(paths: readonly string[]): number {
  const selector = selectorOf(paths);
  const found = Array.from(document.querySelectorAll(selector))
    .filter(
      (one) => !one.closest('.symbol-table, [hidden]') && !one.parentElement?.closest(selector),
    )
    .map((one) => one.closest('svg') ?? one);
  return new Set(found).size;
}
