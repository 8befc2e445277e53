import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import { localFacts, noLocalFacts } from '../../notebook/symbols/card/local-facts.ts';
import { pageProgram } from '../program-data.ts';
import { boxesAround } from './card/boxes-around.ts';
import type { Boxes } from './card/card-position.ts';
import { cardSubject, type Appearance, type SymbolSubject } from './card-subject.ts';
import { errorsAt, factsOf, symbolPathOf, type CodeName } from './code/code-names.ts';
import { boxOf } from './code/code-text.ts';
import { pathOf } from './page-symbols.ts';

/*
 * What a reader can want of the card: that a symbol is highlighted, that a name of the code is
 * described, or that neither is. The latest intent holds: it ends the pause and drops the answer
 * that an earlier one is waiting for.
 */

let latest = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

/**
 * Ends what earlier intents wait for. Returns a check whether a later one has done the same.
 *
 * @param isRefresh whether the same is only shown anew: what ends it after a pause still does
 */
export function beginIntent(isRefresh = false): () => boolean {
  if (!isRefresh) endPause();
  const own = (latest += 1);
  return () => own === latest;
}

/** Calls a function after a pause, unless there is another intent before. */
export function afterPause(milliseconds: number, act: () => void): void {
  endPause();
  pause = setTimeout(act, milliseconds);
}

/** Ends the pause, so that nothing comes after it. */
export function endPause(): void {
  clearTimeout(pause);
}

/** Highlights a symbol wherever it stands, and shows its card. */
export function highlightSymbol(
  path: string,
  boxes: Boxes,
  more: Partial<Omit<SymbolSubject, 'kind' | 'symbol'>> = {},
  isRefresh = false,
): void {
  beginIntent(isRefresh);
  const symbol = symbolOf(pageProgram().symbols, path);
  if (!symbol) return;
  cardSubject.set({
    kind: 'symbol',
    symbol,
    path,
    boxes,
    isPinned: false,
    isAnnounced: true,
    isMarked: false,
    codeName: undefined,
    localFacts: noLocalFacts,
    ...more,
  });
}

/** Describes a name in code: as the symbol that it is, or else by its type and its value. */
export async function describeName(
  codeName: CodeName,
  more: Partial<Appearance> = {},
  isRefresh = false,
): Promise<void> {
  const isLatest = beginIntent(isRefresh);
  const { code, text, start, end } = codeName;
  const appearance: Appearance = {
    boxes: () => [boxOf(code, start, end)].filter((box) => box !== null),
    isPinned: false,
    isAnnounced: false,
    isMarked: false,
    ...more,
  };
  const errors = errorsAt(codeName);
  const facts = await factsOf(codeName);
  if (!isLatest()) return;
  const path = errors.length > 0 ? undefined : symbolPathOf(codeName, pageProgram().symbols);
  if (path !== undefined)
    highlightSymbol(
      path,
      appearance.boxes,
      { ...appearance, codeName, localFacts: localFacts(text, path, facts) },
      isRefresh,
    );
  else if (facts === null && errors.length === 0) returnToFocus();
  else cardSubject.set({ kind: 'name', codeName, facts, errors, ...appearance });
}

/** Highlights the symbol that has the focus, where the pointer has left another; or clears. */
export function returnToFocus(): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-sym]');
  if (focused?.matches(':focus-visible, :has(:focus-visible)'))
    highlightSymbol(pathOf(focused), boxesAround(focused));
  else clearCard();
}

/** Hides the card and highlights nothing. */
export function clearCard(): void {
  beginIntent();
  cardSubject.set(null);
}
