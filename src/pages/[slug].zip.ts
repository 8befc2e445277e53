import type { APIRoute } from 'astro';
import { coreTarball } from '../build/core/core-tarball.ts';
import { chapterPaths, type ChapterProps } from '../layouts/chapters.ts';
import { parseChapter } from '../notebook/source/chapter/parse-chapter.ts';
import { programText } from '../notebook/export/program-text.ts';
import { projectFiles } from '../notebook/export/project.ts';
import { zip } from '../notebook/export/zip.ts';

export const getStaticPaths = chapterPaths;

/** Serves a chapter's program as a project that runs elsewhere, with the core beside it. */
export const GET: APIRoute<ChapterProps> = async ({ props }) => {
  const { file, frontMatter } = props;
  const files = projectFiles({
    slug: file.slug,
    title: frontMatter.title,
    program: programText(parseChapter(file.text)),
    core: await coreTarball(),
  });
  return new Response(zip(files), { headers: { 'content-type': 'application/zip' } });
};
