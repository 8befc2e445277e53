import { scrubbedNumbers } from '../../notebook/saved-edits/scrubbed-numbers.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { closeEditor, showSource } from '../cell/cell-code.ts';
import type { EditedPage } from '../controller/edited-page.ts';

/** Opens a cell's editor, and leaves the focus where it is. */
export type EditorOpener = (index: number) => Promise<void>;

/**
 * Shows a text in a cell. The listing shows it where it differs from the chapter's in numbers
 * alone; an editor, which lies where the listing lay, shows any other. Runs nothing.
 *
 * @param keepsEditor whether an editor that is open stays so, whatever its text
 * @returns whether the cell has the text: where no editor can be fetched, it keeps the chapter's
 */
export async function replaceSource(
  { session, elements, program }: EditedPage,
  openEditor: EditorOpener,
  index: number,
  source: string,
  keepsEditor = false,
): Promise<boolean> {
  const element = elements[index];
  const original = program.cells[index]?.source;
  if (!element || original === undefined || session.cells[index]?.source === source) return true;
  const showNumbers = (numbers: readonly string[]) => {
    session.reset(index);
    for (const [literal, number] of numbers.entries())
      session.scrub(index, (cell) => replaceLiteral(cell, literal, number));
    showSource(element, session.cells[index]?.source ?? '', session.outline(index).literals);
  };

  if (keepsEditor && element.editor) {
    session.edit(index, source);
    showSource(element, source, []);
    return true;
  }
  if (source === original) {
    closeEditor(element);
    showNumbers([]);
    return true;
  }
  const literals = program.outlines[index]?.literals ?? [];
  const numbers = element.editor ? null : scrubbedNumbers(original, literals, source);
  if (numbers) {
    showNumbers(numbers);
    if (session.cells[index]?.source === source) return true;
  }
  session.edit(index, source);
  try {
    await openEditor(index);
  } catch {
    showNumbers([]);
    return false;
  }
  showSource(element, source, []);
  return true;
}
