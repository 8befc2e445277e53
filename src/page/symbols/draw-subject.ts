import { isFamily } from '../../notebook/symbols/symbol-values.ts';
import { announceName, nameText } from '../../notebook/symbols/card/name-text.ts';
import { relatedPaths } from '../../notebook/symbols/related-paths.ts';
import { announceSymbol, symbolText } from '../../notebook/symbols/card/symbol-text.ts';
import { makeElement } from '../make-element.ts';
import { pageProgram } from '../program-data.ts';
import { settledRun } from '../run-store.ts';
import { nameContent, symbolContent } from './card/card-content.ts';
import { SymbolCard } from './card/symbol-card.ts';
import { cardSubject, type NameSubject, type SymbolSubject } from './card-subject.ts';
import { rangeOf } from './code/code-text.ts';
import { highlightRules, markRule } from './highlight-rules.ts';
import { countOccurrences, pathsOnPage, symbolButtons } from './page-symbols.ts';

/* Draws what the card is about: the highlight, the mark in a listing, the card, its announcement. */

const main = document.querySelector('main') ?? document.body;

export const card = new SymbolCard(main);

const announcement = makeElement('p', { className: 'hidden', role: 'status' });
main.append(announcement);

const sheet = new CSSStyleSheet();
let rules = '';
document.adoptedStyleSheets.push(sheet);

cardSubject.subscribe((subject) => {
  for (const button of symbolButtons())
    button.ariaPressed = String(
      subject?.kind === 'symbol' &&
        subject.isPinned &&
        button.dataset['sym'] === subject.symbol.name,
    );
  markName(subject?.isMarked ? subject.codeName : undefined);
  if (subject?.kind !== 'symbol') writeRules(markRule);
  if (!subject) return card.hide();
  const words = subject.kind === 'symbol' ? drawSymbol(subject) : drawName(subject);
  if (subject.isAnnounced) announcement.textContent = words;
});

/** Highlights a symbol and shows its card. Returns the card in words. */
function drawSymbol({ symbol, path, boxes, localFacts }: SymbolSubject): string {
  const { symbols, builtValues } = pageProgram();
  const { included, others } = relatedPaths(path, pathsOnPage(), symbols, (one) =>
    isFamily(one, builtValues),
  );
  writeRules(highlightRules(included, others) + markRule);
  const text = symbolText(symbol, path, {
    values: valuesOfRun() ?? builtValues,
    builtValues,
    localFacts,
    places: countOccurrences(included),
  });
  card.show(symbol.role, symbolContent(symbol, path, text), boxes);
  return announceSymbol(symbol, path, text);
}

/** Shows the card of a name. Returns the card in words. */
function drawName({ codeName, facts, errors, boxes }: NameSubject): string {
  const { text: name } = codeName;
  const builtText = pageProgram().marginTexts.get(name) ?? '';
  const text = nameText(name, facts, valuesOfRun(), builtText, errors);
  card.show(undefined, nameContent(name, text), boxes);
  return announceName(name, text);
}

/** Returns the values of the latest run; undefined before the first. */
function valuesOfRun() {
  const { status, values } = settledRun.get();
  return status === 'built' ? undefined : values;
}

/** Writes the sheet only where it changes: the browser styles the whole page anew for it. */
function writeRules(text: string): void {
  if (text !== rules) sheet.replaceSync((rules = text));
}

/** Marks a name of a listing, where the browser can do so without changing the page. */
function markName(name: SymbolSubject['codeName']): void {
  if (!('highlights' in CSS)) return;
  const range = name && rangeOf(name.code, name.start, name.end);
  if (range) CSS.highlights.set('name', new Highlight(range));
  else CSS.highlights.delete('name');
}
