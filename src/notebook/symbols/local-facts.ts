import type { NameFacts } from '../types/name-facts.ts';

/** What is known of a symbol at one place of the code, beside what is known of it everywhere. */
export interface Here {
  readonly type: string;
  /** Whose its value is, where it is not the one of the top level that shares its name. */
  readonly own: string;
}

export const anywhere: Here = { type: '', own: '' };

/**
 * @param text the name as it stands in the code
 * @param path the symbol that it is a part of, as `weights[0]`
 * @param facts what the compiler knows of the name
 */
export function hereOf(text: string, path: string, facts: NameFacts | null | undefined): Here {
  // A type is that of a name: not that of the first number in what it names.
  if (!facts || (path !== text && !path.startsWith(`${text}[`) && !path.startsWith(`${text}.`)))
    return anywhere;
  const type = path === text ? facts.type : '';
  if (facts.isTop || !/^(constant|variable|parameter|property)$/.test(facts.kind))
    return { type, own: '' };
  const isProperty = facts.kind === 'property';
  return {
    type,
    own: isProperty ? 'its own in each object' : 'its own at each call of its function',
  };
}
