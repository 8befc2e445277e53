import type { APIRoute } from 'astro';
import { address } from '../page/base-path.ts';
import { buildChapter } from '../build/chapter/build-chapter.ts';
import { chapterPaths, type ChapterProps } from '../layouts/chapters.ts';
import { chapterNotebook } from '../notebook/export/chapter-notebook.ts';
import { notebookText } from '../notebook/export/notebook.ts';

export const getStaticPaths = chapterPaths;

/** Serves a chapter as a notebook for Deno's Jupyter kernel. */
export const GET: APIRoute<ChapterProps> = async ({ props: { file, frontMatter }, site }) => {
  const { cells } = await buildChapter(file);
  const at = (path: string) => site && new URL(address(path), site).href;
  const notebook = chapterNotebook({
    ...frontMatter,
    number: file.number,
    text: file.text,
    cells,
    // A build that does not know where it will be served cannot name the core's address. A file
    // beside the notebook works anywhere; a page with scripts writes its own address there.
    core: at('nn.js') ?? './nn.js',
    page: at(`${file.slug}/`) ?? null,
  });
  return new Response(notebookText(notebook), {
    headers: { 'content-type': 'application/x-ipynb+json' },
  });
};
