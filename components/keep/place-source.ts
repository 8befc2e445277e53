import { turnedNumbers } from '../../src/notebook/keep/turned-numbers.ts';
import type { EditedPage } from '../edited-page.ts';

/** Opens a cell's editor, and leaves the focus where it is. */
export type OpenEditor = (index: number) => Promise<void>;

/**
 * Shows a text in a cell. Where only numbers were turned, the listing shows it; any other text
 * comes in an editor, which lies where the listing lay. Runs nothing.
 */
export async function placeSource(
  { session, elements, program }: EditedPage,
  edit: OpenEditor,
  index: number,
  source: string,
): Promise<void> {
  const element = elements[index];
  const original = program.cells[index]?.source;
  if (!element || original === undefined || session.cells[index]?.source === source) return;
  if (source === original) {
    element.close();
    session.reset(index);
    return element.showSource(source, session.notes(index).literals);
  }
  const literals = program.notes[index]?.literals ?? [];
  const numbers = element.hasEditor ? null : turnedNumbers(original, literals, source);
  if (numbers) {
    session.reset(index);
    for (const [literal, number] of numbers.entries()) session.turn(index, literal, number);
    if (session.cells[index]?.source === source)
      return element.showSource(source, session.notes(index).literals);
  }
  session.edit(index, source);
  await edit(index);
  element.showSource(source, []);
}
