/** Signs that people paste from texts, by what a program has in their place. */
const LOOK_ALIKES: readonly (readonly [signs: string, plain: string])[] = [
  ['“”„‟‘’‚«»', '" or \''],
  ['−–—‐‑‒', '-'],
  ['×·⋅∙', '*'],
  ['÷∕⁄', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!=='],
  ['⇒→', '=>'],
  ['…', '...'],
  ['²', '** 2'],
  ['³', '** 3'],
];

/** Returns what to write for a sign that only looks like one of the language; undefined for others. */
export function lookAlikeOf(sign: string): string | undefined {
  const known = LOOK_ALIKES.find(([signs]) => signs.includes(sign));
  // Unicode calls full-width letters, digits and brackets the same as the plain ones.
  return known?.[1] ?? (/[！-～]/.test(sign) ? sign.normalize('NFKC') : undefined);
}
