import type { NameFacts } from '../../types/name-facts.ts';

/** What is known of a symbol at one place of the code, beside what is known of it everywhere. */
export interface LocalFacts {
  readonly type: string;
  /** Whose value it has there, where that is not the value of the name at the top level. */
  readonly owner: string;
}

export const noLocalFacts: LocalFacts = { type: '', owner: '' };

/**
 * Returns what is known of a symbol at one place of the code.
 *
 * @param text the name as it stands in the code
 * @param path the path of the symbol that the name is a part of, as `weights[0]`
 * @param facts what the compiler knows of the name
 */
export function localFacts(
  text: string,
  path: string,
  facts: NameFacts | null | undefined,
): LocalFacts {
  const isAllOfPath = path === text;
  if (!facts || !(isAllOfPath || path.startsWith(`${text}[`) || path.startsWith(`${text}.`)))
    return noLocalFacts;
  // The compiler knows the type of the name: of the list, where the path leads to a number in it.
  const type = isAllOfPath ? facts.type : '';
  if (facts.isTop || !/^(constant|variable|parameter|property)$/.test(facts.kind))
    return { type, owner: '' };
  const isProperty = facts.kind === 'property';
  return {
    type,
    owner: isProperty ? 'its own in each object' : 'its own at each call of its function',
  };
}
