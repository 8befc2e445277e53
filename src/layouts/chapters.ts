import { getCollection } from 'astro:content';
import { readChapterFiles } from '../build/chapter/chapter-files.ts';

/** All chapters in order: the file, and what its front matter says. */
export async function listChapters() {
  const entries = await getCollection('chapters');
  return readChapterFiles().map((file) => {
    const entry = entries.find(({ filePath }) => filePath === file.path);
    if (!entry) throw new Error(`${file.path} is no chapter of the collection`);
    return { file, entry };
  });
}
