/**
 * Markup as a tree, in which only harmless markup can be said: no script, no style, no handler, no
 * link. Text is text; there is no way to put in markup as a string.
 */
export type Markup = string | Element;

export interface Element {
  tag: Tag;
  attributes: Attributes;
  children: Markup[];
}

const TAGS = ['div', 'span', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td'] as const;

const ATTRIBUTES = [
  'aria-label',
  'class',
  'data-stream',
  'role',
  'scope',
  'tabindex',
  'title',
] as const;

export type Tag = (typeof TAGS)[number];
export type Attributes = { [Name in (typeof ATTRIBUTES)[number]]?: string };

export function element(tag: Tag, attributes: Attributes, ...children: Markup[]): Element {
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
