import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import type { Box } from './card-place.ts';
import { cast, isFamily } from './symbol-table.ts';
import type { CodeName } from './code-names.ts';
import { noLocalFacts } from '../../notebook/symbols/local-facts.ts';
import { light, putOut } from './highlight-rules.ts';
import { card, say } from './page-card.ts';
import { castButtons, pathsOnPage } from './page-symbols.ts';
import { endPause } from './pause.ts';
import { relatedPaths } from '../../notebook/symbols/related-paths.ts';
import { lit, setShown } from './card-subject.ts';
import { spokenName } from '../../notebook/symbols/symbol-name.ts';
import { symbolText } from './symbol-text.ts';

/**
 * Lights a symbol wherever it stands, in place of what was lit, and tells of it beside it.
 *
 * @param about the boxes that the card keeps clear of
 * @param isNews whether it is said, too
 * @param here what is known of it at its place of the code, which is `name`
 */
export function lightSymbol(
  path: string,
  about: () => readonly Box[],
  kept = false,
  isNews = true,
  here = noLocalFacts,
  name?: CodeName,
): void {
  endPause();
  const symbol = symbolOf(cast, path);
  if (!symbol) return;
  setShown({ path, about, kept, name });
  const { included: bright, others: aliases } = relatedPaths(path, pathsOnPage(), cast, isFamily);
  light(bright, aliases);
  const known = symbolText(symbol, path, bright);
  const text = here.owner
    ? { ...known, shape: '', type: here.type, value: here.owner }
    : { ...known, type: here.type || known.type };
  card.show(symbol, path, text, about);
  for (const button of castButtons())
    button.ariaPressed = String(kept && button.dataset['sym'] === symbol.name);
  const { value, shape, type, places } = text;
  const number = typeof value === 'string' ? value : value.map((row) => row.join(' ')).join(', ');
  if (isNews)
    say(
      `${[spokenName(symbol, path), symbol.meaning, shape || type, number].filter(Boolean).join(', ')}; ${places}`,
    );
}

/** Puts out the symbol that is lit, if one is, and hides the card. */
export function darken(): void {
  card.hide();
  if (lit) {
    putOut();
    for (const button of castButtons()) button.ariaPressed = 'false';
  }
  setShown();
}
