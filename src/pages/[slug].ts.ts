import type { APIRoute } from 'astro';
import { readChapterFiles } from '../build/chapter-files.ts';
import { parseChapter } from '../notebook/chapter.ts';
import { joinCells } from '../notebook/program.ts';

export function getStaticPaths() {
  return readChapterFiles().map((file) => ({ params: { slug: file.slug }, props: { file } }));
}

/** A chapter's program as one file, to be run elsewhere. */
export const GET: APIRoute = ({ props }) =>
  new Response(`${joinCells(parseChapter(props['file'].text))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
