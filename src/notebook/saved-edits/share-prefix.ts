/** How the fragment of an address begins that carries edits. Links of readers have it: it stays. */
export const sharePrefix = '#code=';

/** The same as programs write it that escape whatever they do not know. */
const anyPrefix = /^#code(=|%3d)/i;

/** Checks whether a fragment claims to carry edits. */
export function isShareFragment(fragment: string): boolean {
  return anyPrefix.test(fragment);
}

/** Returns what a fragment carries behind its prefix; an empty text where it has none. */
export function carriedBy(fragment: string): string {
  return isShareFragment(fragment) ? fragment.replace(anyPrefix, '') : '';
}
