import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import { pageProgram } from '../program-data.ts';
import { boxesAround } from './card/boxes-around.ts';
import { cardSubject } from './card-subject.ts';
import { clearCard, highlightSymbol } from './intents.ts';
import { pathOf, pathsOnPage, symbolButtons } from './page-symbols.ts';

/** Clears the card at Escape, and goes through the symbol table by other keys. */
export function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key === 'Escape') return clearCard();
  if (!(target instanceof Element)) return;
  // While the reader types, the card would cover the code.
  const isEditing = target.closest('.cm-content') !== null;
  if (cardSubject.get()?.codeName && isEditing && !ctrlKey) return clearCard();
  if (ctrlKey || metaKey || altKey) return;
  const button = target.closest<HTMLElement>('.symbol-table button');
  if (button && walkSymbolTable(button, key)) event.preventDefault();
}

/** Goes from a button of the symbol table to another, or to another path of its symbol. */
function walkSymbolTable(button: HTMLElement, key: string): boolean {
  const buttons = symbolButtons();
  const at = buttons.indexOf(button);
  const next = {
    ArrowRight: buttons[(at + 1) % buttons.length],
    ArrowLeft: buttons.at(at - 1),
    Home: buttons[0],
    End: buttons.at(-1),
  }[key];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  next?.focus();
  if (step !== undefined) highlightNextPath(button, step);
  return next !== undefined || step !== undefined;
}

function highlightNextPath(button: HTMLElement, step: number): void {
  const { symbols } = pageProgram();
  const symbol = symbolOf(symbols, pathOf(button));
  const paths = [...pathsOnPage()].filter((path) => symbolOf(symbols, path) === symbol).sort();
  const subject = cardSubject.get();
  const at = subject?.kind === 'symbol' ? paths.indexOf(subject.path) : -1;
  const path = paths.at((at + step) % paths.length);
  if (path !== undefined) highlightSymbol(path, boxesAround(button));
}
