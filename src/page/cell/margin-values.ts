import { marginText } from '../../notebook/render/margin-text.ts';
import type { CellOutline } from '../../notebook/source/compile.ts';
import { symbolOf } from '../../notebook/symbols/chapter-symbol.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { makeElement } from '../make-element.ts';
import { pageProgram } from '../program-data.ts';

/** More names than any cell of a chapter has: thousands of values would hold the page up. */
const mostNames = 200;
const longestName = 60;

/**
 * Writes the values of names beside the lines that declare them, and beside a value that has
 * changed the one that the chapter was built with, struck out.
 */
export function showMargin(
  list: HTMLElement,
  declared: CellOutline['declared'],
  values: Values,
): void {
  const items = new Map(
    Array.from(list.children, (item) => [item.getAttribute('data-of'), item as HTMLElement]),
  );
  let above = 0;
  for (const { name, line } of declared.slice(0, mostNames)) {
    const value = values[name];
    const text = value ? marginText(value) : null;
    const item = items.get(name) ?? (text === null ? undefined : createItem(list, name));
    items.delete(name);
    if (!item) continue;
    item.toggleAttribute('hidden', text === null);
    item.style.setProperty('--at', String(line));
    showText(item, name, text ?? '');
    if (text === null) continue;
    // The rule that leads to a line leads to its first value.
    item.toggleAttribute('data-beside', line === above);
    above = line;
  }
  // Names that are no longer declared.
  for (const item of items.values()) item.hidden = true;
}

function showText(item: HTMLElement, name: string, text: string): void {
  const value = item.querySelector<HTMLElement>('.value');
  if (!value || value.textContent === text) return;
  const built = pageProgram().marginTexts.get(name) ?? text;
  value.textContent = text;
  const struck = item.querySelector('del');
  if (built === text) struck?.remove();
  else if (!struck) item.append(makeElement('del', { textContent: built }));
}

function createItem(list: HTMLElement, name: string): HTMLElement {
  const value = makeElement('span', { className: 'value' });
  const item = makeElement(
    'li',
    {},
    makeElement('i', { textContent: name.slice(0, longestName) }),
    value,
  );
  item.dataset['of'] = name;
  const symbol = symbolOf(pageProgram().symbols, name);
  if (symbol) item.dataset['sym'] = name;
  if (symbol?.role) item.dataset['role'] = symbol.role;
  list.append(item);
  return item;
}
