import type { APIRoute } from 'astro';
import { readChapterFiles } from '../../build/chapter/chapter-files.ts';
import { nameTypes, nameTypesFile } from '../../build/chapter/name-types.ts';
import { parseChapter } from '../../notebook/source/chapter/parse-chapter.ts';

/** Gives the types of each chapter's names a file that is named after its content. */
export function getStaticPaths() {
  return readChapterFiles().map((file) => {
    const types = nameTypes(parseChapter(file.text));
    return { params: { name: nameTypesFile(types) }, props: { types } };
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props['types']);
