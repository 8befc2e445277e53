import { settledRun } from '../run-store.ts';
import { typeChecker } from '../types/type-checker.ts';
import { around } from './card-surroundings.ts';
import { nameAtOffset, nameAtPoint, nameNow, wrongAt } from './code-names.ts';
import { onKey } from './keyboard.ts';
import { leave, putAllOut } from './clear-highlight.ts';
import { lightSymbol } from './highlight-symbol.ts';
import { card } from './page-card.ts';
import { castButtons, pathOf, symbolAt } from './page-symbols.ts';
import { onMove, onPoint } from './pointing.ts';
import { lit, told } from './card-subject.ts';
import { tellName } from './describe-name.ts';

/*
 * Lights a symbol wherever it stands while it is pointed at or focused, and tells of it beside it.
 *
 * A page has hundreds of symbols, too many to be stops of the Tab key. By keyboard they are reached
 * through the cast at the top of the chapter, which is one stop: Left and Right go through the cast,
 * Up and Down through the members of a family, Enter or Space keeps what is lit lit while the reader
 * goes on, and Escape puts it out. Numbers and handles that are stops already light their own symbol.
 * A click or a tap on a symbol keeps it lit as well, until the next elsewhere.
 *
 * Every other name in a cell's code has a card too, with its type and value. By keyboard, Left and
 * Right go from name to name in a listing that has the focus.
 */

/** A number in a hand. The card would stand in the hand's way, and the margin says the value. */
const turning = '.scrub, .handle.dragged';

/** What is pressed for its own sake, and not to keep a symbol lit. */
const controls = 'button, a, input, select, summary, label, [role=slider], .cm-editor';

let pressed: PointerEvent | undefined;

/** Answers an event that came before this was here. */
export function answer(event: Event): void {
  if (event.type === 'click') onClick(event as MouseEvent);
  else if (event.type === 'focusin') onFocus(event as FocusEvent);
  else if (event.type === 'keydown') onKey(event as KeyboardEvent);
  else {
    onPoint(event as PointerEvent);
    onMove(event as PointerEvent);
  }
}

/** Tells of the name at an offset of a cell's code. */
export function tellNameAt(code: Element, offset: number): void {
  const name = nameAtOffset(code, offset);
  if (name) void tellName(name, true, true);
}

function onFocus({ target }: FocusEvent): void {
  const symbol = symbolAt(target);
  const isCast = symbol?.matches('.symbol-table button');
  if (isCast) for (const button of castButtons()) button.tabIndex = button === symbol ? 0 : -1;
  if (symbol && (isCast || !lit?.kept)) lightSymbol(pathOf(symbol), around(symbol));
  else if (!symbol && !lit?.kept) leave();
}

function onClick(event: MouseEvent): void {
  const { target, clientX, clientY, detail } = event;
  const hasMoved =
    pressed !== undefined && Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > 4;
  if (!(target instanceof Element) || hasMoved || card.element.contains(target)) return;
  const symbol = symbolAt(target);
  const editor = target.closest('.cm-content');
  const wrong = editor && nameAtPoint(editor.closest('[data-code]'), clientX, clientY);
  // A finger points at nothing before it taps. Who has types checked wants to be told of any name.
  const isTap = (event as PointerEvent).pointerType === 'touch' && typeChecker.get() !== null;
  if (wrong && (isTap || wrongAt(wrong).length > 0)) return void tellName(wrong, true);
  const listing = symbol ? null : target.closest('pre');
  const name = listing && nameAtPoint(listing.closest('[data-code]'), clientX, clientY);
  if (name && getSelection()?.isCollapsed !== false && !target.closest(controls)) {
    const wasKept = told?.kept && told.name.start === name.start && told.name.code === name.code;
    return wasKept ? putAllOut() : void tellName(name, true);
  }
  const isCast = symbol?.matches('.symbol-table button') ?? false;
  if (!symbol || (!isCast && target.closest(controls))) return putAllOut();
  // By keyboard, what is kept is what is lit: it may be a member of the button's family.
  const path = isCast && detail === 0 && lit ? lit.path : pathOf(symbol);
  if (lit?.kept && lit.path === path) putAllOut();
  else if (getSelection()?.isCollapsed !== false)
    lightSymbol(path, around(symbol, isCast ? undefined : { target, clientX, clientY }), true);
}

/** Shows what is shown as it is now. */
function refresh(): void {
  if (document.querySelector(turning)) return card.hide();
  // A name may have another type now, and stand elsewhere.
  const name = lit?.name ?? told?.name;
  const now = name && nameNow(name);
  if (now) void tellName(now, lit?.kept ?? told?.kept, false, lit?.about);
  else if (lit) lightSymbol(lit.path, lit.about, lit.kept, false);
}

settledRun.listen(refresh);
document.addEventListener('pointerdown', (event) => (pressed = event), true);
for (const end of ['pointerup', 'pointercancel'])
  document.addEventListener(end, () => {
    // As soon as the number knows that it has been let go.
    if (lit || told) setTimeout(refresh);
  });
document.addEventListener('pointerover', onPoint);
document.addEventListener('pointermove', onMove);
document.documentElement.addEventListener('pointerleave', () => {
  if (!lit?.kept && !told?.kept) leave();
});
document.addEventListener('focusin', onFocus);
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (!relatedTarget && (lit ?? told) && !lit?.kept && !told?.kept) putAllOut();
});
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
