/** The circumflex of ASCII, as KaTeX places it over a letter. */
const HAT = /(<span class="accent-body[^>]*><span class="[^"]*">)\^/g;

/**
 * Replaces the circumflex over a letter by U+02C6, which is raised in every font. The circumflex of
 * ASCII is raised in KaTeX's own font only: in a fallback font it would lie on the letter.
 */
export function raiseHats(html: string): string {
  return html.replace(HAT, '$1ˆ');
}
