import { closest } from '../closest.ts';
import type { ListingName } from '../keys/listing-stops.ts';
import { settledRun } from '../run-store.ts';
import { isScrubbing } from '../scrub/scrub-store.ts';
import { boxesAround } from './card/boxes-around.ts';
import { cardSubject, hasPinnedSymbol } from './card-subject.ts';
import { bringIntoView } from './code/bring-into-view.ts';
import { nameAtOffset, nameNow } from './code/code-names.ts';
import { rangeOf } from './code/code-text.ts';
import { card } from './draw-subject.ts';
import { clearCard, describeName, highlightSymbol, returnToFocus } from './intents.ts';
import { onKey } from './keys.ts';
import { pathOf, symbolAt, symbolButtons } from './page-symbols.ts';
import { onClick, onMove, onPoint, onPress } from './pointer.ts';

/*
 * Highlights the symbol that is pointed at or focused wherever it stands, and shows a card beside
 * it.
 *
 * A page has hundreds of symbols, too many to be stops of the Tab key. By keyboard they are reached
 * through the symbol table at the top of the chapter, which is one stop: Left and Right go from
 * symbol to symbol, Up and Down through the paths of one, Enter or Space pins what is highlighted,
 * and Escape clears it. Numbers and handles that are stops already highlight their own symbol. A
 * click or a tap on a symbol pins it as well, until the next elsewhere.
 *
 * Every other name in a cell's code has a card too, with its type and value. By keyboard they are
 * reached from their listing (`walk-listing.ts`).
 */

/** Handles an event that came before this module was loaded. */
export function handleEarlyEvent(event: Event): void {
  if (event.type === 'click') onClick(event as MouseEvent);
  else if (event.type === 'focusin') onFocus(event as FocusEvent);
  else if (event.type === 'keydown') onKey(event as KeyboardEvent);
  else {
    onPoint(event as PointerEvent);
    onMove(event as PointerEvent);
  }
}

/** Describes a name of a listing that the keys have come to. */
export function describeListingName(listing: HTMLElement, name: ListingName): void {
  const code = closest(listing, '[data-code]');
  if (!code) return;
  bringIntoView(listing, rangeOf(code, name.start, name.end));
  void describeName({ ...name, code }, { isAnnounced: true, isMarked: true });
}

/** Describes the name at an offset of a cell's code, where the reader asks for it by a key. */
export function describeNameAt(code: Element, offset: number): void {
  const name = nameAtOffset(code, offset);
  if (name) void describeName(name, { isPinned: true, isAnnounced: true });
}

function onFocus({ target }: FocusEvent): void {
  const symbol = symbolAt(target);
  const isInTable = symbol?.matches('.symbol-table button');
  if (isInTable) for (const button of symbolButtons()) button.tabIndex = button === symbol ? 0 : -1;
  else if (hasPinnedSymbol()) return;
  if (symbol) highlightSymbol(pathOf(symbol), boxesAround(symbol));
  else returnToFocus();
}

/** Draws the card again after a run, or hides it while it would cover a number that is scrubbed. */
function refresh(): void {
  if (isScrubbing.get()) return card.hide();
  const subject = cardSubject.get();
  if (!subject) return;
  const { codeName, boxes, isPinned, isMarked } = subject;
  // After an edit, the name may have another type and stand elsewhere.
  const name = codeName && nameNow(codeName);
  const isSymbol = subject.kind === 'symbol';
  const appearance = { isPinned, isMarked, ...(isSymbol ? { boxes } : {}) };
  if (name) void describeName(name, appearance, true);
  else if (isSymbol) cardSubject.set({ ...subject, isAnnounced: false });
}

settledRun.listen(refresh);
for (const end of ['pointerup', 'pointercancel'])
  document.addEventListener(end, () => {
    // Once the handlers of the number have ended the scrub.
    if (cardSubject.get()) setTimeout(refresh);
  });
document.addEventListener('pointerdown', onPress, true);
document.addEventListener('pointerover', onPoint);
document.addEventListener('pointermove', onMove);
document.documentElement.addEventListener('pointerleave', () => {
  if (!cardSubject.get()?.isPinned) returnToFocus();
});
document.addEventListener('focusin', onFocus);
document.addEventListener('focusout', ({ relatedTarget }) => {
  const subject = cardSubject.get();
  if (!relatedTarget && subject && !subject.isPinned) clearCard();
});
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
