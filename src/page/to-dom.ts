import type { Markup } from '../notebook/render/markup.ts';

/** Makes nodes of markup: elements of its few tags, and text. */
export function toDom(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  element.append(...markup.children.map(toDom));
  return element;
}
