import { roles } from '../../notebook/symbols/chapter-symbol.ts';

/** Returns the selector of the elements that any of several paths marks. */
export function selectorOf(paths: readonly string[]): string {
  return `:is(${paths.map((path) => `[data-sym=${JSON.stringify(path)}]`).join()})`;
}

/**
 * Writes the style rules that highlight some paths wherever they stand, and others of the same
 * symbol faintly; all other symbols lose some of their colour. Rules, and not classes, because
 * they hold too for what an editor or a figure draws later.
 */
export function highlightRules(paths: readonly string[], others: readonly string[]): string {
  const bright = selectorOf(paths);
  const faint = selectorOf(others);
  const dimmed = roles.map(
    (role) =>
      `[data-role=${role}]:not(${bright},${faint},${bright} *,${faint} *,.symbol-card,.symbol-card *){--role:color-mix(in oklab,var(--${role}) 35%,var(--ink-2))}`,
  );
  // A symbol inside a highlighted one, as in a column of a formula, has no wash of its own.
  return `${faint}{--highlight:.3}${bright}{--highlight:1}${bright} ${bright},${faint} ${faint}{background:none}${dimmed.join('')}`;
}

/** The style of the name in a listing that the arrow keys have come to. */
export const markRule =
  '::highlight(name){background-color:color-mix(in oklab,var(--ink) 14%,transparent);text-decoration:underline var(--ink)}';
