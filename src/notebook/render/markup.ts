/**
 * Markup as a tree that can only be harmless: no script, no style, no handler, and no link but to a
 * cell of the page. Text is text; there is no way to put in markup as a string.
 */
export type Markup = string | MarkupElement;

export interface MarkupElement {
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
type Attributes = { [Name in (typeof ATTRIBUTES)[number]]?: string };

/** The one kind of address that a link may have. */
const CELL_ADDRESS = /^#cell-[a-z0-9-]+$/;

/**
 * Makes an element.
 *
 * @throws RangeError for a link to anything but a cell of the page.
 */
export function element(tag: Tag, attributes: Attributes, ...children: Markup[]): MarkupElement {
  if (attributes.href !== undefined && !CELL_ADDRESS.test(attributes.href)) {
    throw new RangeError(`No such address in output: ${attributes.href}`);
  }
  return { tag, attributes, children };
}

/**
 * Writes markup as HTML.
 *
 * @throws RangeError for a tag or an attribute that is not in the lists above.
 */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escapeText(markup);
  const { tag, attributes, children } = markup;
  if (!TAGS.includes(tag)) throw new RangeError(`No such tag in output: ${tag}`);
  const written = Object.entries(attributes).map(([name, value]) => {
    if (!ATTRIBUTES.some((known) => known === name)) {
      throw new RangeError(`No such attribute in output: ${name}`);
    }
    return ` ${name}="${escapeText(value)}"`;
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

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
