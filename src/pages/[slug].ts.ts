import type { APIRoute } from 'astro';
import { readChapterFiles } from '../build/chapter-files.ts';
import { parseChapter } from '../notebook/chapter.ts';
import { programText } from '../notebook/take-away/program-text.ts';

export function getStaticPaths() {
  return readChapterFiles().map((file) => ({ params: { slug: file.slug }, props: { file } }));
}

/** A chapter's program as one file, to be run elsewhere. */
export const GET: APIRoute = ({ props }) =>
  new Response(programText(parseChapter(props['file'].text)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
