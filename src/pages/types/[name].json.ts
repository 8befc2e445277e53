import type { APIRoute } from 'astro';
import { nameTypes, nameTypesFile } from '../../build/chapter/name-types.ts';
import { listChapters } from '../../layouts/chapters.ts';
import { parseChapter } from '../../notebook/source/chapter/parse-chapter.ts';

/** Gives the types of each chapter's names a file that is named after its content. */
export async function getStaticPaths() {
  return (await listChapters()).map(({ file }) => {
    const types = nameTypes(parseChapter(file.text));
    return { params: { name: nameTypesFile(types) }, props: { types } };
  });
}

export const GET: APIRoute = ({ props }) => Response.json(props['types']);
