/** "1 cell", "3 cells". */
export function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

/** a; a and b; a, b and c. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

export function paragraph(text: string): HTMLElement {
  const quiet = document.createElement('p');
  quiet.className = 'quiet';
  quiet.textContent = text;
  return quiet;
}
