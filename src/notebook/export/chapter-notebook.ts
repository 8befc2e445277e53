import type { Cell } from '../source/cell.ts';
import { chapterProse } from './chapter-prose.ts';
import { codeCell, coreCell, markdownCell, type Notebook, type Printed } from './notebook.ts';

/** What a chapter's notebook is made of. */
export interface NotebookSource {
  readonly number: number;
  readonly title: string;
  readonly promise: string;
  readonly able: readonly string[];
  /** The whole text of the chapter's file. */
  readonly text: string;
  /** Its cells, with what they did when the chapter was built. */
  readonly cells: readonly (Cell & Printed & { readonly throws: boolean })[];
  /** Where the notebook finds the core. */
  readonly core: string;
  /** The chapter's page; null where its address is not known. */
  readonly page: string | null;
}

/** A chapter as a notebook for Deno's Jupyter kernel: its prose, its cells, and what they printed. */
export function chapterNotebook(chapter: NotebookSource): Notebook {
  const { cells, core, page, text, title } = chapter;
  const failed = cells.findIndex(({ failure }) => failure !== null);
  let texts = 0;
  return {
    cells: [
      markdownCell('title', opening(chapter)),
      coreCell(core),
      ...chapterProse(text, page).map((piece) => {
        if (piece.kind === 'markdown') return markdownCell(`text-${++texts}`, piece.text);
        const index = cells.findIndex(({ name }) => name === piece.name);
        const cell = cells[index];
        if (!cell) throw new Error(`there is no cell "${piece.name}" in this chapter`);
        const isReached = failed < 0 || index <= failed;
        const made = codeCell(cell, isReached ? cell : null, index + 1, core);
        // So that "run all" goes on to the end, as the chapter means it to.
        if (cell.throws) made.metadata.tags = ['raises-exception'];
        return made;
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

function opening({ number, title, promise, able, page }: NotebookSource): string {
  const chapter = page === null ? `Chapter ${number}` : `[Chapter ${number}](${page})`;
  return [
    `# ${title}`,
    `*${promise}*`,
    'What you will be able to do:',
    able.map((one) => `- ${one}`).join('\n'),
    `${chapter} of Behind the Hood, as a notebook for Deno’s Jupyter kernel.`,
  ].join('\n\n');
}
