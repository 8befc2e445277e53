import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { SymbolText, NameText } from '../../notebook/symbols/card-text.ts';
import { cardPlace, type Box } from './card-place.ts';
import { codeName, indicesOf } from '../../notebook/symbols/symbol-name.ts';

/** The note that stands beside a symbol while it is lit. */
export class SymbolCard {
  readonly element = make('div', 'symbol-card small');
  #about: (() => readonly Box[]) | undefined;

  constructor(parent: Element) {
    this.element.hidden = true;
    parent.append(this.element);
    addEventListener('scroll', () => this.#place(), { capture: true, passive: true });
    addEventListener('resize', () => this.#place());
  }

  /** @param about the boxes that the card keeps clear of: the first that leaves it room */
  show(symbol: ChapterSymbol, path: string, text: SymbolText, about: () => readonly Box[]): void {
    const { shape, type, value, places } = text;
    const head = make('p', 'head', glyphOf(symbol, path), ' ', symbol.meaning);
    const facts = make('dl', '');
    for (const [term, fact] of [
      ['in code', make('code', '', codeName(symbol, path))],
      ['shape', shape],
      ['type', type && make('code', '', type)],
      ['value', typeof value === 'string' ? value : gridOf(value)],
    ] as const)
      if (fact) facts.append(make('dt', '', term), make('dd', '', fact));
    this.element.replaceChildren(head, facts, make('p', 'places', places));
    this.element.dataset['role'] = symbol.role ?? '';
    this.#about = about;
    this.element.hidden = false;
    this.#place();
  }

  /** Tells of a name of a program that is no symbol of the cast, and of what is wrong there. */
  showName(name: string, text: NameText, about: () => readonly Box[]): void {
    const { kind, facts, remark, errors: wrong } = text;
    const errors = wrong.map((message) =>
      make('p', 'head', make('span', 'kind', 'type error'), ' ', message),
    );
    const head = name === '' ? [] : [make('p', 'head', make('code', '', name), ' ', kind)];
    const list = make('dl', '');
    for (const [term, fact] of facts)
      list.append(
        make('dt', '', term),
        make('dd', '', term === 'type' ? make('code', '', fact) : fact),
      );
    this.element.replaceChildren(
      ...errors,
      ...head,
      ...(facts.length > 0 ? [list] : []),
      ...(remark === '' ? [] : [make('p', 'places', remark)]),
    );
    this.element.dataset['role'] = '';
    this.#about = about;
    this.element.hidden = false;
    this.#place();
  }

  hide(): void {
    this.element.toggleAttribute('hidden', true);
    this.#about = undefined;
  }

  #place(): void {
    if (!this.#about) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const boxes = this.#about().filter(({ top, height }) => top + height > 0 && top < view.height);
    this.element.hidden = boxes.length === 0;
    const card = this.element.getBoundingClientRect();
    const place = boxes.map((box) => cardPlace(box, card, view)).find((one) => one !== undefined);
    this.element.hidden = !place;
    if (place) this.element.style.translate = `${place.left}px ${place.top}px`;
  }
}

/** The symbol as a formula of the page has it, or else its family's with its own indices. */
function glyphOf(symbol: ChapterSymbol, path: string): Node {
  const find = (wanted: string) =>
    document.querySelector(`.katex [data-sym=${JSON.stringify(wanted)}]`)?.cloneNode(true);
  const own = find(path);
  const glyph = own ?? find(symbol.name);
  if (!glyph) return new Text('');
  const katex = make('span', 'katex', glyph);
  for (const one of katex.querySelectorAll('[data-sym]')) one.removeAttribute('data-sym');
  if (!own) katex.append(make('sub', '', indicesOf(symbol, path).join('')));
  return katex;
}

function gridOf(rows: readonly (readonly string[])[]): Node {
  const grid = make('span', 'grid', ...rows.flat().map((text) => make('span', '', text)));
  grid.style.setProperty('--columns', String(Math.max(...rows.map((row) => row.length))));
  return grid;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}
