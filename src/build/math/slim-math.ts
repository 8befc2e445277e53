/** A span that KaTeX placed: only lengths in em, as in `height:0.6944em;vertical-align:-0.15em;`. */
const PLACED = /<span(?: class="([^"]*)")? style="((?:[a-z-]+:-?[\d.]+em;?)+)"/g;

/**
 * Writes once for a page what KaTeX writes in every formula. A long chapter has thousands of its style
 * attributes but only some seventy different ones, so they become classes, with one style element in
 * the head. It is in no layer, and wins over KaTeX's own styles as the attributes did. In MathML the
 * namespace goes without saying in HTML, and `semantics` holds nothing but the formula.
 *
 * @param html a whole page, whose formulas hold no TeX any more (see drop-tex-source.ts)
 */
export function slimMath(html: string): string {
  const classes = new Map<string, string>();
  const classOf = (style: string): string => {
    const rule = style.replace(/;$/, '');
    const name = classes.get(rule) ?? `k${classes.size}`;
    classes.set(rule, name);
    return name;
  };
  const slim = html
    .replaceAll('<math xmlns="http://www.w3.org/1998/Math/MathML"', '<math')
    .replace(/<\/?semantics>/g, '')
    .replace(PLACED, (_, own: string | undefined, style: string) =>
      own === undefined
        ? `<span class="${classOf(style)}"`
        : `<span class="${own} ${classOf(style)}"`,
    );
  if (classes.size === 0) return slim;
  const rules = Array.from(classes, ([rule, name]) => `.${name}{${rule}}`).join('');
  return slim.replace('</head>', () => `<style>${rules}</style></head>`);
}
