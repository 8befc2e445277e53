import { readCells } from '../../notebook/source/chapter/parse-chapter.ts';
import { buildChapter, type BuiltChapter } from '../chapter/build-chapter.ts';
import type { ContentFile } from '../chapter/chapter-files.ts';
import { checkTable } from './check-table.ts';
import { checkText, type Placeable } from './check-text.ts';
import { readFrontMatter, type FrontMatter, type FrontMatterKind } from './front-matter.ts';
import { ChapterMistakes, throwMistakes, type Mistake } from './mistake.ts';
import { readMdx } from './read-mdx.ts';

/** A chapter in which no mistake was found. */
interface CheckedChapter<K extends FrontMatterKind> {
  readonly frontMatter: FrontMatter<K>;
  readonly built: BuiltChapter;
}

/** The last check of each file, with the text that it was made of. */
const checked = new Map<
  string,
  { text: string; result: Promise<CheckedChapter<FrontMatterKind>> }
>();

/**
 * Checks everything in a chapter's file that can be checked before its page is made: front matter,
 * text, program, and what the text says of the program. Once for the same text.
 *
 * @throws ChapterMistakes with every mistake that was found
 */
export function checkChapter<K extends FrontMatterKind>(
  file: ContentFile,
  kind: K,
  placeable: Placeable,
): Promise<CheckedChapter<K>> {
  const known = checked.get(file.path);
  if (known?.text === file.text) return known.result as Promise<CheckedChapter<K>>;
  const result = check(file, kind, placeable);
  checked.set(file.path, { text: file.text, result });
  return result;
}

async function check<K extends FrontMatterKind>(
  { path, text }: ContentFile,
  kind: K,
  placeable: Placeable,
): Promise<CheckedChapter<K>> {
  const { data: frontMatter, mistakes: inMatter, lineOf } = readFrontMatter(text, kind);
  const { tree, readable, mistakes: inText } = readMdx(text);
  const mistakes: Mistake[] = [...inMatter, ...inText];
  let built: BuiltChapter | undefined;
  if (tree) {
    try {
      built = await buildChapter({ path, text: readable });
    } catch (error) {
      if (!(error instanceof ChapterMistakes)) throw error;
      mistakes.push(...error.mistakes);
    }
    const cells = readCells(tree).cells.map(({ name }) => name);
    mistakes.push(...(await checkText(tree, { cells, values: built?.values }, placeable)));
    if (frontMatter)
      mistakes.push(
        ...checkTable(tree, frontMatter.symbols, (index) => lineOf(['symbols', index])),
      );
  }
  throwMistakes(path, mistakes);
  if (!frontMatter || !built) throw new Error(`${path} could not be read`);
  return { frontMatter, built };
}
