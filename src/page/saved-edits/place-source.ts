import { scrubbedNumbers } from '../../notebook/saved-edits/scrubbed-numbers.ts';
import { replaceLiteral } from '../../notebook/source/replace-literal.ts';
import { closeEditor, showSource } from '../cell/cell-code.ts';
import type { EditedPage } from '../edited-page.ts';

/** Opens a cell's editor, and leaves the focus where it is. */
export type OpenEditor = (index: number) => Promise<void>;

/**
 * Shows a text in a cell. Where only numbers were scrubbed, the listing shows it; any other text
 * comes in an editor, which lies where the listing lay. Runs nothing.
 *
 * @returns whether the cell has it: where no editor can be fetched, it stays as the chapter has it
 */
export async function placeSource(
  { session, elements, program }: EditedPage,
  openEditor: OpenEditor,
  index: number,
  source: string,
): Promise<boolean> {
  const element = elements[index];
  const original = program.cells[index]?.source;
  if (!element || original === undefined || session.cells[index]?.source === source) return true;
  const turn = (numbers: readonly string[]) => {
    session.reset(index);
    for (const [literal, number] of numbers.entries())
      session.scrub(index, (cell) => replaceLiteral(cell, literal, number));
    showSource(element, session.cells[index]?.source ?? '', session.notes(index).literals);
  };

  if (source === original) {
    closeEditor(element);
    turn([]);
    return true;
  }
  const literals = program.notes[index]?.literals ?? [];
  const numbers = element.editor ? null : scrubbedNumbers(original, literals, source);
  if (numbers) {
    turn(numbers);
    if (session.cells[index]?.source === source) return true;
  }
  session.edit(index, source);
  try {
    await openEditor(index);
  } catch {
    turn([]);
    return false;
  }
  showSource(element, source, []);
  return true;
}
