/**
 * Pastes a text into what has the focus. Runs in the page, for a browser whose driver has no way to
 * put in a text at once.
 */
export function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // An engine may leave out what it was given.
  if (event.clipboardData?.getData('text/plain') !== text)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  const taken = document.activeElement?.dispatchEvent(event) === false;
  if (!taken) document.execCommand('insertText', false, text);
}
