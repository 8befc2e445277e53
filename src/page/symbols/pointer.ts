import { typeChecker } from '../types/type-checker.ts';
import { boxesAround } from './card/boxes-around.ts';
import type { Boxes } from './card/card-position.ts';
import { cardSubject, hasPinnedSymbol } from './card-subject.ts';
import { errorsAt, isSameName, nameAtPoint, type CodeName } from './code/code-names.ts';
import { card } from './draw-subject.ts';
import {
  afterPause,
  clearCard,
  describeName,
  endPause,
  highlightSymbol,
  returnToFocus,
} from './intents.ts';
import { pathOf, symbolAt } from './page-symbols.ts';

/** Milliseconds before a highlight, so that a pointer which only passes highlights nothing. */
const pauseBeforeHighlight = 60;
/** Milliseconds before a highlight ends, in which the pointer may move from a symbol to its card. */
const pauseBeforeClear = 200;
/** How far in pixels a pointer may move between press and release of a click. */
const clickSlack = 4;

/** What is clicked for its own sake, and not to pin a symbol. */
const controls = 'button, a, input, select, summary, label, [role=slider], .cm-editor';

let symbolUnder: Element | null = null;
let nameUnder: CodeName | null = null;
let pressed: PointerEvent | undefined;
let last = { clientX: -1, clientY: -1 };

/**
 * Returns the element that a pointer points at. A finger points at nothing, nor does a pressed
 * pointer. What scrolls under a resting pointer is not pointed at: for a reader who scrolls by
 * keys, the card would cover what has the focus.
 */
function pointedAt({ target, buttons, clientX, clientY, pointerType }: PointerEvent) {
  const isResting = clientX === last.clientX && clientY === last.clientY;
  if (isResting || buttons !== 0 || pointerType === 'touch' || hasPinnedSymbol()) return null;
  return target instanceof Element ? target : null;
}

/** Highlights the symbol that a pointer has come to. */
export function onPoint(event: PointerEvent): void {
  const { clientX, clientY } = event;
  const target = pointedAt(event);
  if (!target) return;
  if (card.element.contains(target)) return endPause();
  const symbol = symbolAt(target);
  // A symbol has several elements, and the pointer goes from one to the next.
  if (symbol && symbol === symbolUnder) return;
  symbolUnder = symbol;
  if (!symbol) return afterPause(pauseBeforeClear, returnToFocus);
  const boxes = boxesAround(symbol, { target, clientX, clientY });
  afterPause(pauseBeforeHighlight, () => {
    const name = nameAtPoint(symbol.closest('[data-code]'), clientX, clientY);
    if (!name || errorsAt(name).length === 0) highlightSymbol(pathOf(symbol), boxes);
    // In code, the compiler knows more of it.
    if (name) void describeName(name, { boxes });
  });
}

/** Describes the name that a pointer has come to. Names have no elements of their own. */
export function onMove(event: PointerEvent): void {
  const { clientX, clientY } = event;
  const target = pointedAt(event);
  last = { clientX, clientY };
  if (!target || cardSubject.get()?.isPinned || card.element.contains(target)) return;
  const symbol = symbolAt(target);
  const isCode = target.closest('pre, .cm-content') !== null;
  const code = isCode && !symbol ? target.closest('[data-code]') : null;
  const name = nameAtPoint(code, clientX, clientY);
  if (isSameName(name, nameUnder)) return;
  nameUnder = name;
  if (name) afterPause(pauseBeforeHighlight, () => void describeName(name));
  else if (!symbol) afterPause(pauseBeforeClear, returnToFocus);
}

/** Remembers where a click began. */
export function onPress(event: PointerEvent): void {
  pressed = event;
}

/** Pins the symbol or the name that is clicked, or clears the card. */
export function onClick(event: MouseEvent): void {
  const { target, clientX, clientY } = event;
  const hasMoved =
    pressed !== undefined &&
    Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > clickSlack;
  if (!(target instanceof Element) || hasMoved || card.element.contains(target)) return;
  const nameIn = (text: Element | null | undefined) =>
    text ? nameAtPoint(text.closest('[data-code]'), clientX, clientY) : null;

  const edited = nameIn(target.closest('.cm-content'));
  // A finger cannot point: while types are checked, its tap describes any name of an editor.
  const isTap = (event as PointerEvent).pointerType === 'touch' && typeChecker.get() !== null;
  if (edited && (isTap || errorsAt(edited).length > 0))
    return void describeName(edited, { isPinned: true });

  const symbol = symbolAt(target);
  const isControl = target.closest(controls) !== null;
  const name = symbol ? null : nameIn(target.closest('pre'));
  if (name && !isSelecting() && !isControl) return togglePinnedName(name);
  const isInTable = symbol?.matches('.symbol-table button') ?? false;
  if (!symbol || (isControl && !isInTable)) return clearCard();
  const subject = cardSubject.get();
  // Enter on a button of the table pins what is highlighted: it may be another path of its symbol.
  const isByKey = isInTable && event.detail === 0 && subject?.kind === 'symbol';
  const boxes = boxesAround(symbol, isInTable ? undefined : { target, clientX, clientY });
  togglePinnedSymbol(isByKey ? subject.path : pathOf(symbol), boxes);
}

/** Checks whether the click ends a selection of text. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

function togglePinnedName(name: CodeName): void {
  const subject = cardSubject.get();
  if (subject?.kind === 'name' && subject.isPinned && isSameName(subject.codeName, name))
    clearCard();
  else void describeName(name, { isPinned: true });
}

function togglePinnedSymbol(path: string, boxes: Boxes): void {
  const subject = cardSubject.get();
  if (subject?.kind === 'symbol' && subject.isPinned && subject.path === path) clearCard();
  else if (!isSelecting()) highlightSymbol(path, boxes, { isPinned: true });
}
