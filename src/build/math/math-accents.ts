/** The hat that KaTeX lays over a letter. */
const HAT = /(<span class="accent-body[^>]*><span class="[^"]*">)\^/g;

/**
 * Sets the hats of formulas by the circumflex that stands high in every face. KaTeX sets them by the
 * one of ASCII, which is the same in its own face, but in one that stands in for it lies on the letter.
 */
export function raiseHats(html: string): string {
  return html.replace(HAT, '$1ˆ');
}
