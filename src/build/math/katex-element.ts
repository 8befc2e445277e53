import type { Element, ElementContent } from 'hast';

/** What the elements of a formula are asked: their classes, and their lengths in em. */

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

export function descendants(element: Element): Element[] {
  return element.children.filter(isElement).flatMap((child) => [child, ...descendants(child)]);
}

export function classesOf({ properties }: Element): string[] {
  const names = properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}

export const hasClass = (element: Element, name: string) => classesOf(element).includes(name);

/** Makes a span with classes and lengths. */
export function span(
  classes: readonly string[],
  lengths: ReadonlyMap<string, number>,
  children: ElementContent[],
): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      ...(classes.length > 0 ? { className: [...classes] } : {}),
      ...(lengths.size > 0 ? { style: styleText(lengths) } : {}),
    },
    children,
  };
}

/** Returns the lengths of an element's style in em, by the names of their properties. */
export function lengthsOf({ properties }: Element): Map<string, number> {
  const text = typeof properties['style'] === 'string' ? properties['style'] : '';
  return new Map(
    Array.from(text.matchAll(/([a-z-]+):(-?[\d.]+)em/g), ([, name = '', em]) => [name, Number(em)]),
  );
}

export function addLengths(element: Element, added: ReadonlyMap<string, number>): void {
  const lengths = lengthsOf(element);
  for (const [name, em] of added) lengths.set(name, (lengths.get(name) ?? 0) + em);
  setLengths(element, lengths);
}

export function setLengths(element: Element, lengths: ReadonlyMap<string, number>): void {
  element.properties['style'] = styleText(lengths);
}

function styleText(lengths: ReadonlyMap<string, number>): string {
  return Array.from(lengths, ([name, em]) => `${name}:${Number(em.toFixed(4))}em;`).join('');
}

/** KaTeX's sizes in em, `size1` first: src/Options.ts of KaTeX 0.19. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** Returns how many times as large an element sets what it holds; undefined where it sets no size. */
export function scaleOf(element: Element): number | undefined {
  const sizeAfter = (start: string) => {
    const name = classesOf(element).find((one) => one.startsWith(start));
    return name === undefined ? undefined : sizes[Number(name.slice(start.length)) - 1];
  };
  const [from, to] = [sizeAfter('reset-size'), sizeAfter('size')];
  return from === undefined || to === undefined ? undefined : to / from;
}
