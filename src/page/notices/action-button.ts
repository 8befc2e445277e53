/**
 * Creates a button of a notice.
 *
 * @param about what the button is about, for a reader who hears it apart from the text around it
 */
export function actionButton(label: string, act: () => void, about?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  if (about !== undefined) button.ariaLabel = `${label}: ${about}`;
  button.addEventListener('click', act);
  return button;
}
