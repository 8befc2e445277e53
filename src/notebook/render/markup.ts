/**
 * Markup as a tree, in which only harmless markup can be said: no script, no style, no handler, and
 * no link but to a cell of the page. Text is text; there is no way to put in markup as a string.
 */
export type Markup = string | Element;

export interface Element {
  tag: Tag;
  attributes: Attributes;
  children: Markup[];
}

const TAGS = ['div', 'span', 'p', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const;

const ATTRIBUTES = [
  'aria-label',
  'class',
  'data-stream',
  'href',
  'role',
  'scope',
  'tabindex',
  'title',
] as const;

export type Tag = (typeof TAGS)[number];
export type Attributes = { [Name in (typeof ATTRIBUTES)[number]]?: string };

/** The one kind of address that a link may have. */
const CELL_ADDRESS = /^#cell-[a-z0-9-]+$/;

/** @throws RangeError for a link to anything but a cell of the page. */
export function element(tag: Tag, attributes: Attributes, ...children: Markup[]): Element {
  if (attributes.href !== undefined && !CELL_ADDRESS.test(attributes.href)) {
    throw new RangeError(`No such address in output: ${attributes.href}`);
  }
  return { tag, attributes, children };
}

/** @throws RangeError for a tag or an attribute that is not in the lists above. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const { tag, attributes, children } = markup;
  if (!TAGS.includes(tag)) throw new RangeError(`No such tag in output: ${tag}`);
  const written = Object.entries(attributes).map(([name, value]) => {
    if (!ATTRIBUTES.some((known) => known === name)) {
      throw new RangeError(`No such attribute in output: ${name}`);
    }
    return ` ${name}="${escape(value)}"`;
  });
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
