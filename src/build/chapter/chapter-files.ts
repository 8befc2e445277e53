import { readdirSync, readFileSync } from 'node:fs';

/** A file in `content/` with a program in it. */
export interface ContentFile {
  /** The file's path from the project's root, where the build runs. */
  readonly path: string;
  readonly text: string;
}

/** A chapter's file, as in `01-single-neuron.mdx`. */
interface ChapterFile extends ContentFile {
  /** The chapter's number, from the file's name. */
  readonly number: number;
  /** Its address on the site, from the file's name. */
  readonly slug: string;
}

/** Reads all chapters, in order. */
export function readChapterFiles(): ChapterFile[] {
  return readdirSync('content')
    .map((name) => /^(\d+)-(.+)\.mdx$/.exec(name))
    .filter((match) => match !== null)
    .map(([name, number = '', slug = '']) => ({
      ...readContentFile(name),
      number: Number(number),
      slug,
    }))
    .sort((a, b) => a.number - b.number);
}

export function readContentFile(name: string): ContentFile {
  const path = `content/${name}`;
  return { path, text: readFileSync(path, 'utf8') };
}
