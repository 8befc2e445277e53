import type { NameFacts } from '../../notebook/types/name-facts.ts';
import type { NameTypes } from '../../notebook/types/name-types.ts';
import { stillTyped } from '../../notebook/types/still-typed.ts';
import { pageProgram } from '../program-data.ts';
import { atHand } from './at-hand.ts';

let fetched: Promise<NameTypes | null> | undefined;

/** What was known when the site was built; fetched when a name is first asked for. */
export function builtTypes(): Promise<NameTypes | null> {
  return (fetched ??= fetchTypes().catch(() => {
    fetched = undefined;
    return null;
  }));
}

async function fetchTypes(): Promise<NameTypes | null> {
  const response = await fetch(pageProgram().typesAddress);
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/**
 * What is known of a word of a cell: as it was built, while that cannot have changed; else by the
 * compiler, if the reader has it check types.
 *
 * @param now the sources of all cells as they stand
 * @returns null for what is no name, and undefined where nobody knows
 */
export async function factsOfName(
  { cell, index, start }: { cell: number; index: number; start: number },
  now: readonly string[],
): Promise<NameFacts | null | undefined> {
  const built = pageProgram().cells.map(({ source }) => source);
  const types = stillTyped(built, now)[cell] ? await builtTypes() : null;
  const fact = types?.cells[cell]?.[index];
  if (types && fact !== undefined) return types.facts[fact] ?? null;
  return atHand.types?.name({ cell, offset: start });
}
