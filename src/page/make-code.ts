import { makeElement } from './make-element.ts';

/** Makes inline code, which a browser's translation leaves alone. */
export function makeCode(...children: readonly (Node | string)[]): HTMLElement {
  return makeElement('code', { translate: false }, ...children);
}
