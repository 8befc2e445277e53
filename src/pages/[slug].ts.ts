import type { APIRoute } from 'astro';
import { chapterPaths, type ChapterProps } from '../layouts/chapters.ts';
import { parseChapter } from '../notebook/source/chapter/parse-chapter.ts';
import { programText } from '../notebook/export/program-text.ts';

export const getStaticPaths = chapterPaths;

/** Serves a chapter's program as one file, to be run elsewhere. */
export const GET: APIRoute<ChapterProps> = ({ props }) =>
  new Response(programText(parseChapter(props.file.text)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
