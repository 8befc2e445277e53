import type { CellNotes } from '../../notebook/source/compile.ts';
import { marginText } from '../../notebook/render/margin-text.ts';
import type { Values } from '../../notebook/values/report.ts';
import { symbolOf, type ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';

/**
 * Writes the values of names beside the lines that declare them, and beside a value that has changed
 * the one that the chapter was built with, struck out.
 */
export function showMargin(
  list: HTMLElement,
  declared: CellNotes['declared'],
  values: Values,
  symbols: readonly ChapterSymbol[],
): void {
  const items = new Map(
    Array.from(list.children, (item) => [item.getAttribute('data-of'), item as HTMLElement]),
  );
  let above = 0;
  for (const { name, line } of declared) {
    const value = values[name];
    const text = value ? marginText(value) : null;
    const item = items.get(name) ?? (text === null ? undefined : createItem(list, name, symbols));
    items.delete(name);
    if (!item) continue;
    item.toggleAttribute('hidden', text === null);
    item.style.setProperty('--at', String(line));
    show(item, text ?? '');
    if (text === null) continue;
    // The rule that leads to a line leads to its first value.
    item.toggleAttribute('data-beside', line === above);
    above = line;
  }
  // Names that are no longer declared.
  for (const item of items.values()) item.hidden = true;
}

function show(item: HTMLElement, text: string): void {
  const value = item.querySelector<HTMLElement>('.value');
  if (!value || value.textContent === text) return;
  const built = (item.dataset['built'] ??= value.textContent);
  value.textContent = text;
  const was = item.querySelector('del');
  if (built === '' || built === text) was?.remove();
  else if (!was) item.append(struckOut(built));
}

function struckOut(text: string): Element {
  const struck = document.createElement('del');
  struck.textContent = text;
  return struck;
}

function createItem(
  list: HTMLElement,
  name: string,
  symbols: readonly ChapterSymbol[],
): HTMLElement {
  const item = document.createElement('li');
  item.dataset['of'] = name;
  item.dataset['built'] = '';
  const symbol = symbolOf(symbols, name);
  if (symbol) item.dataset['sym'] = name;
  if (symbol?.role) item.dataset['role'] = symbol.role;
  const label = document.createElement('i');
  label.textContent = name;
  const value = document.createElement('span');
  value.className = 'value';
  item.append(label, value);
  list.append(item);
  return item;
}
