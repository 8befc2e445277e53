import { makeElement } from '../make-element.ts';

/**
 * Creates a button of a notice.
 *
 * @param about what the button is about, for a reader who hears it apart from the text around it
 */
export function actionButton(
  label: string,
  act: () => void | Promise<void>,
  about?: string,
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button' }, label);
  if (about !== undefined) button.ariaLabel = `${label}: ${about}`;
  button.addEventListener('click', () => void act());
  return button;
}
