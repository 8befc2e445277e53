import { getCollection } from 'astro:content';
import { readChapterFiles } from '../build/chapter/chapter-files.ts';
import type { ChapterSummary } from './structured-data.ts';

/** Lists all chapters in order: the file, and the entry with its front matter. */
export async function listChapters() {
  const entries = await getCollection('chapters');
  return readChapterFiles().map((file) => {
    const entry = entries.find(({ filePath }) => filePath === file.path);
    if (!entry) throw new Error(`${file.path} is no chapter of the collection`);
    return { file, entry };
  });
}

/** Gives each chapter an address: `getStaticPaths` of the files that are made of chapters. */
export async function chapterPaths() {
  const chapters = await listChapters();
  return chapters.map((chapter) => ({ params: { slug: chapter.file.slug }, props: chapter }));
}

/** What a file that is made of a chapter gets from `chapterPaths`. */
export type ChapterProps = Awaited<ReturnType<typeof listChapters>>[number];

/** Returns what search engines are told of a chapter. */
export function summaryOf({ file: { slug, number }, entry }: ChapterProps): ChapterSummary {
  const { title, summary, able } = entry.data;
  return { slug, number, title, summary, able };
}
