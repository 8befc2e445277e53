import type { NameText } from '../../../notebook/symbols/card/name-text.ts';
import type { SymbolText } from '../../../notebook/symbols/card/symbol-text.ts';
import type { ChapterSymbol } from '../../../notebook/symbols/chapter-symbol.ts';
import { makeCode } from '../../make-code.ts';
import { makeElement } from '../../make-element.ts';
import { codeName, indicesOf } from '../../../notebook/symbols/symbol-name.ts';

/** Draws the card of a symbol: the symbol itself, its meaning, facts and places. */
export function symbolContent(symbol: ChapterSymbol, path: string, text: SymbolText): Node[] {
  const { shape, type, value, places } = text;
  const facts = [
    ['in code', makeCode(codeName(symbol, path))],
    ['shape', shape],
    ['type', type && makeCode(type)],
    ['value', typeof value === 'string' ? value : gridOf(value)],
  ] as const;
  return [
    makeElement('p', { className: 'head' }, glyphOf(symbol, path), ' ', symbol.meaning),
    listOf(facts.filter(([, fact]) => fact !== '')),
    makeElement('p', { className: 'places' }, places),
  ];
}

/** Draws the card of a name that is no symbol: the type errors there, and what is known of it. */
export function nameContent(name: string, { kind, facts, remark, errors }: NameText): Node[] {
  const content = errors.map((message) =>
    makeElement(
      'p',
      { className: 'head' },
      makeElement('span', { className: 'kind' }, 'type error'),
      ' ',
      message,
    ),
  );
  if (name !== '') content.push(makeElement('p', { className: 'head' }, makeCode(name), ' ', kind));
  const list = listOf(facts.map(([term, fact]) => [term, term === 'type' ? makeCode(fact) : fact]));
  return [
    ...content,
    ...(facts.length > 0 ? [list] : []),
    ...(remark === '' ? [] : [makeElement('p', { className: 'places' }, remark)]),
  ];
}

/** Copies the symbol from a formula of the page, or that of its family with its own indices. */
function glyphOf(symbol: ChapterSymbol, path: string): Node {
  const find = (wanted: string) =>
    document.querySelector(`.katex [data-sym=${JSON.stringify(wanted)}]`)?.cloneNode(true);
  const own = find(path);
  const glyph = own ?? find(symbol.name);
  if (!glyph) return new Text('');
  const katex = makeElement('span', { className: 'katex', translate: false }, glyph);
  for (const one of katex.querySelectorAll('[data-sym]')) one.removeAttribute('data-sym');
  if (!own) katex.append(makeElement('sub', {}, indicesOf(symbol, path).join('')));
  return katex;
}

function listOf(facts: readonly (readonly [term: string, fact: Node | string])[]): Node {
  return makeElement(
    'dl',
    {},
    ...facts.flatMap(([term, fact]) => [makeElement('dt', {}, term), makeElement('dd', {}, fact)]),
  );
}

function gridOf(rows: readonly (readonly string[])[]): Node {
  const grid = makeElement(
    'span',
    { className: 'grid', translate: false },
    ...rows.flat().map((text) => makeElement('span', {}, text)),
  );
  grid.style.setProperty('--columns', String(Math.max(...rows.map((row) => row.length))));
  return grid;
}
