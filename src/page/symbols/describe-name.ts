import { cast, currentValues, hasRun } from './symbol-table.ts';
import { boxOf, factsOf, symbolOfName, wrongAt, type CodeName } from './code-names.ts';
import { localFacts } from '../../notebook/symbols/local-facts.ts';
import { leave } from './clear-highlight.ts';
import { darken, lightSymbol } from './highlight-symbol.ts';
import { nameText } from '../../notebook/symbols/name-text.ts';
import { card, say } from './page-card.ts';
import { endPause } from './pause.ts';
import { setShown, type Lit } from './card-subject.ts';
import { watch } from './latest-request.ts';

/** Tells of a name in code, as the symbol that it is or else as the name that it is. */
export async function tellName(
  name: CodeName,
  kept = false,
  isNews = false,
  around?: Lit['about'],
): Promise<void> {
  endPause();
  const { code, text, start, end } = name;
  const about = around ?? (() => [boxOf(code, start, end)].filter((box) => box !== null));
  const wrong = wrongAt(name);
  const isStill = watch();
  const facts = await factsOf(name);
  if (!isStill()) return;
  const path = wrong.length > 0 ? undefined : symbolOfName(name, cast);
  if (path) return lightSymbol(path, about, kept, isNews, localFacts(text, path, facts), name);
  if (facts === null && wrong.length === 0) return leave();
  darken();
  const margin = document.querySelector(`.values [data-of="${text}"]:not([hidden]) .value`);
  const before = margin?.textContent ?? '';
  const words = nameText(text, facts, hasRun() ? currentValues() : undefined, before, wrong);
  setShown(undefined, { name, kept });
  card.showName(text, words, about);
  const sayings = words.facts.map(([term, fact]) => `${term} ${fact}`);
  if (isNews) say([...wrong, text, words.kind, ...sayings].filter(Boolean).join(', '));
}
