/** A code fence of a chapter, by its purpose. */
type Fence =
  | { readonly kind: 'cell'; readonly name: string | undefined; readonly throws: boolean }
  | { readonly kind: 'formula' }
  | { readonly kind: 'listing' };

/**
 * Parses what stands after the three backticks: ` ```ts cell name="weighted-sum" throws ` is a
 * cell, ` ```formula ` a formula with its numbers, anything else a listing, which is not run.
 */
export function readFence(
  language: string | null | undefined,
  meta: string | null | undefined,
): Fence {
  if (language === 'formula') return { kind: 'formula' };
  const words = (meta ?? '').split(/\s+/);
  if (language !== 'ts' || !words.includes('cell')) return { kind: 'listing' };
  const name = /\bname="([^"]*)"/.exec(meta ?? '')?.[1];
  return { kind: 'cell', name, throws: words.includes('throws') };
}
