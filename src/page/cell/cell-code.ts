import type { NumberLiteral } from '../../notebook/source/literals.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { CellElement } from './cell-element.ts';
import type { EditorHandlers } from '../editor/editor.ts';
import { showNumber } from '../scrub/scrub-listing.ts';

/**
 * Puts an editor where a cell's listing was.
 *
 * @param focus whether it takes the focus, as it does where the reader has opened it
 */
export async function openEditor(
  cell: CellElement,
  source: string,
  symbols: readonly ChapterSymbol[],
  handlers: EditorHandlers,
  focus: boolean,
): Promise<void> {
  const { createEditor } = await import('../editor/editor.ts');
  if (!cell.editor) {
    const name = cell.element.dataset['cell'] ?? '';
    cell.listing.hidden = true;
    cell.editor = createEditor(cell.code, source, `Code of ${name}`, symbols, handlers);
    cell.button('edit').hidden = true;
    cell.mark();
  }
  if (focus) cell.editor.focus();
}

/** Puts the listing back where it was. */
export function closeEditor(cell: CellElement): void {
  const hasFocus = cell.element.contains(document.activeElement);
  cell.editor?.remove();
  cell.editor = undefined;
  cell.listing.hidden = false;
  cell.button('edit').hidden = false;
  if (hasFocus) cell.button('edit').focus();
}

/** Shows a source in which numbers have been scrubbed, in the listing or in the editor. */
export function showSource(
  cell: CellElement,
  source: string,
  literals: readonly NumberLiteral[],
): void {
  cell.editor?.replace(source);
  for (const number of cell.listing.querySelectorAll<HTMLElement>('[data-literal]')) {
    const range = literals[Number(number.dataset['literal'])];
    if (range) showNumber(number, source.slice(range.start, range.end));
  }
}
