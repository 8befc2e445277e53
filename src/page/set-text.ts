/** Sets a text, and leaves the same alone: nothing is laid out or read aloud for it. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
