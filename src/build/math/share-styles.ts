/** A span that KaTeX placed: only lengths in em, as in `height:0.6944em;vertical-align:-0.15em;`. */
const PLACED = /<span([^>]*?) style="((?:[a-z-]+:-?[\d.]+em;?)+)"([^>]*)>/g;

/**
 * Writes once for a page what KaTeX writes in every formula. A long chapter has thousands of its style
 * attributes but only some seventy different ones, so they become classes, with one style element in
 * the head. It is in no layer, and wins over KaTeX's own styles as the attributes did.
 *
 * @param html a whole page
 */
export function shareStyles(html: string): string {
  const classes = new Map<string, string>();
  const classOf = (style: string): string => {
    const rule = style.replace(/;$/, '');
    const name = classes.get(rule) ?? `k${classes.size}`;
    classes.set(rule, name);
    return name;
  };
  const slim = html.replace(PLACED, (_, before: string, style: string, after: string) => {
    const others = before + after;
    const own = / class="([^"]*)"/.exec(others)?.[1];
    return own === undefined
      ? `<span class="${classOf(style)}"${others}>`
      : `<span${others.replace(` class="${own}"`, () => ` class="${own} ${classOf(style)}"`)}>`;
  });
  if (classes.size === 0) return slim;
  const rules = Array.from(classes, ([rule, name]) => `.${name}{${rule}}`).join('');
  return slim.replace('</head>', () => `<style>${rules}</style></head>`);
}
