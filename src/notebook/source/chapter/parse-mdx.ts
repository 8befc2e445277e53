import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkMath).use(remarkMdx);

/**
 * Parses the text of an MDX file. Every line has the number that it has in the file.
 *
 * @param file the whole text, front matter included
 * @throws VFileMessage that says where the text is no MDX
 */
export function parseMdx(file: string): Root {
  return markdown.parse(emptyFrontMatter(file));
}

/** Puts spaces in the place of the front matter, which is not Markdown. */
export function emptyFrontMatter(file: string): string {
  return file.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, (matter) => matter.replace(/[^\r\n]/g, ' '));
}
