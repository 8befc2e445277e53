const namespace = 'http://www.w3.org/2000/svg';
type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Text is put in as a text node, whatever a program may have named its columns. */
export function svg(tag: string, attributes: Attributes, ...children: (Node | string)[]): Element {
  return dress(document.createElementNS(namespace, tag), attributes, children);
}

/** An element of the page. */
export function html(tag: string, attributes: Attributes, ...children: (Node | string)[]) {
  return dress(document.createElement(tag), attributes, children);
}

function dress<T extends Element>(
  element: T,
  attributes: Attributes,
  children: readonly (Node | string)[],
): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
