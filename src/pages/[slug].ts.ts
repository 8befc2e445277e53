import type { APIRoute } from 'astro';
import { readChapterFiles } from '../build/chapter/chapter-files.ts';
import { parseChapter } from '../notebook/source/chapter/parse-chapter.ts';
import { programText } from '../notebook/export/program-text.ts';

export function getStaticPaths() {
  return readChapterFiles().map((file) => ({ params: { slug: file.slug }, props: { file } }));
}

/** Serves a chapter's program as one file, to be run elsewhere. */
export const GET: APIRoute = ({ props }) =>
  new Response(programText(parseChapter(props['file'].text)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
