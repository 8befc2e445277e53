import type { MDXInstance } from 'astro';
import { checkChapter } from '../build/author/check-chapter.ts';
import { componentNames } from '../build/author/component-names.ts';
import { readFrontMatter, type FrontMatterKind } from '../build/author/front-matter.ts';
import { gatherMistakes } from '../build/author/mistake.ts';
import { readChapterFiles, type ContentFile } from '../build/chapter/chapter-files.ts';
import { figureReaders } from './chapter/figure-readers.ts';
import type { ChapterSummary } from './structured-data.ts';

// Their names and readers alone: a list of chapters needs no styles of components.
const placeable = { components: componentNames(), figures: figureReaders };
const texts = import.meta.glob<MDXInstance<object>>('/content/*.mdx');

/**
 * Lists all chapters in order: the file, and what its front matter says.
 *
 * @throws ChapterMistakes with all that is wrong in the chapters whose front matter cannot be read;
 *   and, where the site is built, in every chapter
 */
export function listChapters() {
  return gatherMistakes(
    readChapterFiles().map(async (file) => {
      const { data } = readFrontMatter(file.text, 'chapter');
      const isEnough = data !== undefined && !import.meta.env.PROD;
      const frontMatter = isEnough
        ? data
        : (await checkChapter(file, 'chapter', placeable)).frontMatter;
      return { file, frontMatter };
    }),
  );
}

/** Gives each chapter an address: `getStaticPaths` of the files that are made of chapters. */
export async function chapterPaths() {
  const chapters = await listChapters();
  return chapters.map((chapter) => ({ params: { slug: chapter.file.slug }, props: chapter }));
}

/** What a file that is made of a chapter gets from `chapterPaths`. */
export type ChapterProps = Awaited<ReturnType<typeof listChapters>>[number];

/** Returns what search engines are told of a chapter. */
export function summaryOf({ file: { slug, number }, frontMatter }: ChapterProps): ChapterSummary {
  const { title, summary, able } = frontMatter;
  return { slug, number, title, summary, able };
}

/**
 * Checks a file of `content/`, and loads it as a component, with its headings and its program.
 *
 * @throws ChapterMistakes with all that is wrong in it
 */
export async function openContent<K extends FrontMatterKind>(file: ContentFile, kind: K) {
  const { frontMatter, built } = await checkChapter(file, kind, placeable);
  const text = await texts[`/${file.path}`]?.();
  if (!text) throw new Error(`${file.path} is not among the texts of the site`);
  return { frontMatter, built, Content: text.Content, headings: text.getHeadings() };
}
