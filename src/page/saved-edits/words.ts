export function paragraph(text: string): HTMLElement {
  const quiet = document.createElement('p');
  quiet.className = 'quiet';
  quiet.textContent = text;
  return quiet;
}
