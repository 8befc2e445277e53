import type { CellState } from '../session/cell-state.ts';
import type { Session } from '../session/session.ts';
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
 * Puts the program of a page into its chapter's notebook. The outputs are those of the page: of the
 * build, of the latest run, or none where a change has not run to its end.
 *
 * @param notebook the notebook of the chapter as it was built
 * @param core the address from which the notebook imports the core
 */
export function pageNotebook(
  notebook: Notebook,
  { cells, status }: Pick<Session, 'cells' | 'status'>,
  core: string,
): Notebook {
  const isEdited = cells.some(({ edited }) => edited);
  const isAsBuilt = status === 'built' && !isEdited;
  const hasRun =
    status !== 'built' && cells.every((cell) => /^(done|error|not-run)$/.test(cell.status));

  const codeOf = (built: CodeCell, cell: CellState, index: number): CodeCell => {
    const result = hasRun && cell.status !== 'not-run' ? cell : null;
    const code = { ...codeCell(cell, result, index + 1, core), metadata: built.metadata };
    const { execution_count, outputs } = built;
    return isAsBuilt ? { ...code, execution_count, outputs } : code;
  };
  return {
    ...notebook,
    cells: notebook.cells.flatMap((built): NotebookCell[] => {
      if (built.id === 'core')
        return [coreCell(core), ...(isEdited ? [markdownCell('changed', note)] : [])];
      if (built.cell_type === 'markdown') return [built];
      const index = cells.findIndex(({ name }) => name === built.metadata.name);
      const cell = cells[index];
      return cell ? [codeOf(built, cell, index)] : [built];
    }),
  };
}
