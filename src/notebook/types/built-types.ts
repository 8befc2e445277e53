import { scrubbedNumbers } from '../saved-edits/scrubbed-numbers.ts';
import type { NumberLiteral } from '../source/literals.ts';
import { identifiersOf } from './identifiers.ts';
import type { NameTypes } from './name-facts.ts';

interface BuiltCell {
  readonly source: string;
  readonly literals: readonly NumberLiteral[];
}

/**
 * Checks whether the names of a cell have the types that they had in the build: none of the cells
 * that they can depend on has been edited, and no edit declares a name of the language anew. Where
 * there is doubt, it returns false.
 *
 * @param now the sources of all cells as they stand
 */
export function hasBuiltTypes(
  cell: number,
  types: NameTypes,
  built: readonly BuiltCell[],
  now: readonly string[],
): boolean {
  const reach = types.reach[cell] ?? built.length - 1;
  const edited = built.map((one, index) => !hasSameTypes(one, now[index] ?? ''));
  if (edited.slice(0, reach + 1).includes(true)) return false;
  const names = new Set<string>();
  for (const [index, { source }] of built.slice(0, reach + 1).entries())
    for (const [at, { text }] of identifiersOf(source).entries())
      if (types.facts[types.cells[index]?.[at] ?? -1]?.kind.endsWith('of the language'))
        names.add(text);
  return !now.some((source, index) => edited[index] && mayDeclare(source, names));
}

/** Checks whether only numbers of a cell differ from its build, and none that a type depends on. */
function hasSameTypes({ source, literals }: BuiltCell, now: string): boolean {
  if (source === now) return true;
  const numbers = scrubbedNumbers(source, literals, now);
  if (!numbers || /\bas const\b|\benum\b/.test(source)) return false;
  return literals.every(({ start, end }, index) => {
    // The members of a tuple may have types of their own.
    const isIndex = /[\w$)\]]\[$/.test(source.slice(0, start));
    return !isIndex || numbers[index] === source.slice(start, end);
  });
}

/** Checks whether a text may declare one of some names: a name beside a dot is only used. */
function mayDeclare(source: string, names: ReadonlySet<string>): boolean {
  // It may change what every program has.
  if (/\bdeclare\b/.test(source)) return true;
  return identifiersOf(source).some(
    ({ text, start, end }) =>
      names.has(text) &&
      !/\.\s*$/.test(source.slice(0, start)) &&
      !/^\s*\.(?!\.)/.test(source.slice(end)),
  );
}
