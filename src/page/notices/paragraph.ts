import { makeElement } from '../make-element.ts';

/** Creates a paragraph of a notice, in the quieter colour. */
export function paragraph(text: string): HTMLElement {
  return makeElement('p', { className: 'quiet' }, text);
}
