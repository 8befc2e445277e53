import { copyText } from '../copy-text.ts';
import { makeElement } from '../make-element.ts';
import { actionButton } from '../notices/action-button.ts';

/** Draws an item of a notice: the folded text of a cell, and the buttons for it. */
export function textItem(folded: HTMLElement, ...buttons: readonly HTMLElement[]): HTMLElement {
  return makeElement('div', {}, folded, makeElement('div', { className: 'actions' }, ...buttons));
}

/** Creates a button of such an item that copies a text, and then says whether it is copied. */
export function copyButton(label: string, text: string, about: string): HTMLButtonElement {
  const copy = async () => {
    const isCopied = await copyText(text);
    button.textContent = isCopied ? 'Copied' : 'The browser did not let it be copied';
  };
  const button = actionButton(label, copy, about);
  return button;
}
