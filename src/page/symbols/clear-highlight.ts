import { around } from './card-surroundings.ts';
import { darken, lightSymbol } from './highlight-symbol.ts';
import { markName } from './mark-name.ts';
import { pathOf } from './page-symbols.ts';
import { endPause } from './pause.ts';
import { watch } from './latest-request.ts';

/** Where the pointer has gone, what has the focus is lit again. */
export function leave(): void {
  const focused = document.activeElement?.closest<HTMLElement>('[data-sym]');
  if (focused?.matches(':focus-visible, :has(:focus-visible)'))
    lightSymbol(pathOf(focused), around(focused));
  else putAllOut();
}

export function putAllOut(): void {
  endPause();
  watch();
  markName(null);
  darken();
}
