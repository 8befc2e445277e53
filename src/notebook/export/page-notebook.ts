import type { CellState, Session } from '../session/session.ts';
import {
  codeCell,
  coreCell,
  markdownCell,
  type CodeCell,
  type Notebook,
  type NotebookCell,
} from './notebook.ts';

const note = `*The program is as it stood on the page, changes and all. The numbers in the text are those of
the chapter as it was written.*`;

/**
 * A chapter's notebook with the program as it stands on its page. It shows what the page shows: what
 * the chapter's build printed, or the latest run, or nothing where a change has not been run to its end.
 *
 * @param notebook the chapter's, as it was built
 * @param core where the notebook finds the core
 */
export function pageNotebook(
  notebook: Notebook,
  { cells, status }: Pick<Session, 'cells' | 'status'>,
  core: string,
): Notebook {
  const isEdited = cells.some(({ edited }) => edited);
  const isAsBuilt = status === 'built' && !isEdited;
  const isRun =
    status !== 'built' && cells.every((cell) => /^(done|error|not-run)$/.test(cell.status));

  const written = (built: CodeCell, cell: CellState, index: number): CodeCell => {
    const printed = isRun && cell.status !== 'not-run' ? cell : null;
    const made = { ...codeCell(cell, printed, index + 1, core), metadata: built.metadata };
    const { execution_count, outputs } = built;
    return isAsBuilt ? { ...made, execution_count, outputs } : made;
  };
  return {
    ...notebook,
    cells: notebook.cells.flatMap((built): NotebookCell[] => {
      if (built.id === 'core')
        return [coreCell(core), ...(isEdited ? [markdownCell('changed', note)] : [])];
      if (built.cell_type === 'markdown') return [built];
      const index = cells.findIndex(({ name }) => name === built.metadata.name);
      const cell = cells[index];
      return cell ? [written(built, cell, index)] : [built];
    }),
  };
}
