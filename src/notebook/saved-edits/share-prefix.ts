/** How the fragment of an address begins that carries edits. Links of readers have it: it stays. */
export const sharePrefix = '#code=';

/** A character of ASCII as programs write it that escape whatever they do not know, or do so twice. */
const escapedCharacter = /%(?:25)*([2-7][\da-f])/gi;

/** Checks whether a fragment claims to carry edits. */
export function isShareFragment(fragment: string): boolean {
  return withoutEscapes(fragment).slice(0, sharePrefix.length).toLowerCase() === sharePrefix;
}

/** Returns what a fragment carries behind its prefix; an empty text where it has none. */
export function carriedBy(fragment: string): string {
  return isShareFragment(fragment) ? withoutEscapes(fragment).slice(sharePrefix.length) : '';
}

function withoutEscapes(text: string): string {
  return text.replace(escapedCharacter, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
