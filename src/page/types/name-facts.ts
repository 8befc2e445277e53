import { hasBuiltTypes } from '../../notebook/types/built-types.ts';
import type { NameFacts, NameTypes } from '../../notebook/types/name-facts.ts';
import { fetchOnce } from '../fetch-once.ts';
import { pageProgram } from '../program-data.ts';
import { typeChecker } from './type-checker.ts';

/** Fetches what was known when the site was built. */
const fetchTypes = fetchOnce(async (): Promise<NameTypes> => {
  const response = await fetch(pageProgram().typesAddress);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
});

/**
 * Returns what is known of a word of a cell: from the build, while that cannot have changed; else
 * from the compiler, while types are checked.
 *
 * @param now the sources of all cells as they stand
 * @returns null for what is no name, and undefined where nothing is known
 */
export async function factsOfName(
  { cell, index, start }: { cell: number; index: number; start: number },
  now: readonly string[],
): Promise<NameFacts | null | undefined> {
  const { cells, outlines } = pageProgram();
  const built = cells.map(({ source }, at) => ({ source, literals: outlines[at]?.literals ?? [] }));
  const types = await fetchTypes().catch(() => null);
  const fact = types?.cells[cell]?.[index];
  if (types && fact !== undefined && hasBuiltTypes(cell, types, built, now))
    return types.facts[fact] ?? null;
  return typeChecker.get()?.nameFacts({ cell, offset: start });
}
