import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import { around } from './card-surroundings.ts';
import { cast } from './symbol-table.ts';
import { rangeOf, type CodeName } from './code-names.ts';
import { putAllOut } from './clear-highlight.ts';
import { bringIntoView, nameByKey } from './listing-names.ts';
import { lightSymbol } from './highlight-symbol.ts';
import { markName } from './mark-name.ts';
import { castButtons, pathOf, pathsOnPage } from './page-symbols.ts';
import { lit, told } from './card-subject.ts';
import { tellName } from './describe-name.ts';
import { watch } from './latest-request.ts';

/** The name in a listing to which the keys have gone. */
let walked: CodeName | undefined;

/** Escape puts all out; other keys go through the names of a listing, or through the cast. */
export function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Escape') return putAllOut();
  // Who types wants to see the code.
  const isEditing = target instanceof Element && target.closest('.cm-content') !== null;
  if ((told ?? lit?.name) && isEditing && !event.ctrlKey) return putAllOut();
  const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (target instanceof HTMLElement && target.matches('[data-code] pre') && !isModified) {
    if (!/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) return;
    event.preventDefault();
    return void walk(target, key);
  }
  const button = target instanceof Element ? target.closest<HTMLElement>('.symbol-table button') : null;
  if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = castButtons();
  const at = all.indexOf(button);
  const next = {
    ArrowRight: all[(at + 1) % all.length],
    ArrowLeft: all.at(at - 1),
    Home: all[0],
    End: all.at(-1),
  }[key];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!next && step === undefined) return;
  event.preventDefault();
  if (next) return next.focus();
  const symbol = symbolOf(cast, pathOf(button));
  const members = [...pathsOnPage()].filter((path) => symbolOf(cast, path) === symbol).sort();
  const path = members.at((members.indexOf(lit?.path ?? '') + (step ?? 0)) % members.length);
  if (path !== undefined) lightSymbol(path, around(button));
}

/** Goes from name to name in a listing that has the focus. */
async function walk(listing: HTMLElement, key: string): Promise<void> {
  const code = listing.closest('[data-code]');
  const isStill = watch();
  const name = code && (await nameByKey(code, key, walked));
  if (!name || !isStill()) return;
  walked = name;
  const range = rangeOf(code, name.start, name.end);
  bringIntoView(listing, range);
  await tellName(name, false, true);
  markName(range);
}
