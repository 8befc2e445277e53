import type { Cell } from '../source/cell.ts';
import { chapterProse } from './chapter-prose.ts';
import { codeCell, coreCell, markdownCell, type CellResult, type Notebook } from './notebook.ts';

export interface NotebookSource {
  readonly number: number;
  readonly title: string;
  readonly promise: string;
  readonly able: readonly string[];
  /** The whole text of the chapter's file. */
  readonly text: string;
  /** The chapter's cells, with what they did when it was built. */
  readonly cells: readonly (Cell & CellResult & { readonly throws: boolean })[];
  /** The address from which the notebook imports the core. */
  readonly core: string;
  /** The address of the chapter's page; null where it is not known. */
  readonly page: string | null;
}

/** Makes a notebook for Deno's Jupyter kernel of a chapter's prose, cells and their outputs. */
export function chapterNotebook(chapter: NotebookSource): Notebook {
  const { cells, core, page, text, title } = chapter;
  const failed = cells.findIndex(({ failure }) => failure !== null);
  let textCount = 0;
  return {
    cells: [
      markdownCell('title', titleText(chapter)),
      coreCell(core),
      ...chapterProse(text, page).map((part) => {
        if (part.kind === 'markdown') return markdownCell(`text-${++textCount}`, part.text);
        const index = cells.findIndex(({ name }) => name === part.name);
        const cell = cells[index];
        if (!cell) throw new Error(`there is no cell "${part.name}" in this chapter`);
        const hasRun = failed < 0 || index <= failed;
        const code = codeCell(cell, hasRun ? cell : null, index + 1, core);
        // With this tag, "run all" goes on after an error that the chapter intends.
        if (cell.throws) code.metadata.tags = ['raises-exception'];
        return code;
      }),
    ],
    metadata: {
      kernelspec: { name: 'deno', display_name: 'Deno', language: 'typescript' },
      language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
      title,
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

function titleText({ number, title, promise, able, page }: NotebookSource): string {
  const chapter = page === null ? `Chapter ${number}` : `[Chapter ${number}](${page})`;
  return [
    `# ${title}`,
    `*${promise}*`,
    'What you will be able to do:',
    able.map((one) => `- ${one}`).join('\n'),
    `${chapter} of Behind the Hood, as a notebook for Deno’s Jupyter kernel.`,
  ].join('\n\n');
}
