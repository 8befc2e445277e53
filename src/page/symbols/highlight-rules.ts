import { roles } from '../../notebook/symbols/chapter-symbol.ts';

const sheet = new CSSStyleSheet();
let written = '';

/** A sheet that is written anew styles the whole page anew, even where it says the same. */
function write(rules: string): void {
  if (rules !== written) sheet.replaceSync((written = rules));
}

/** A selector of the elements that a path, or one of several, marks. */
export const marked = (paths: readonly string[]) =>
  `:is(${paths.map((path) => `[data-sym=${JSON.stringify(path)}]`).join()})`;

/**
 * Lights what some paths mark wherever it stands, and their aliases faintly; all other symbols lose some
 * of their colour. The rules are written as they are needed, so that they hold for whatever an editor
 * or a figure draws anew.
 */
export function light(lit: readonly string[], aliases: readonly string[]): void {
  const bright = marked(lit);
  const faint = marked(aliases);
  const dimmed = roles.map(
    (role) =>
      `[data-role=${role}]:not(${bright},${faint},${bright} *,${faint} *,.symbol-card,.symbol-card *){--role:color-mix(in oklab,var(--${role}) 35%,var(--ink-2))}`,
  );
  // A symbol inside another of its kind, as in a column of a formula, is washed with that.
  write(
    `${faint}{--highlight:.3}${bright}{--highlight:1}${bright} ${bright},${faint} ${faint}{background:none}${dimmed.join('')}`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/** Gives every symbol back the colour it had. */
export function putOut(): void {
  write('');
}
