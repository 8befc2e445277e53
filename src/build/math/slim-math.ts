/** A span with lengths in em only, as KaTeX writes `height:0.6944em;vertical-align:-0.15em;`. */
const PLACED = /<span(?: class="([^"]*)")? style="((?:[a-z-]+:-?[\d.]+em;?)+)"/g;

/**
 * Makes the formulas of a whole page shorter. A long chapter has thousands of KaTeX's style
 * attributes but only some seventy different ones, so they become classes, with one style element
 * in the head. That element is in no layer, and wins over KaTeX's own styles as the attributes did.
 * MathML loses the TeX that KaTeX repeats in it, `semantics`, and a namespace that HTML implies.
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
    .replace(/<annotation[^>]*>[\s\S]*?<\/annotation>|<\/?semantics>/g, '')
    .replace(PLACED, (_, own: string | undefined, style: string) =>
      own === undefined
        ? `<span class="${classOf(style)}"`
        : `<span class="${own} ${classOf(style)}"`,
    );
  if (classes.size === 0) return slim;
  const rules = Array.from(classes, ([rule, name]) => `.${name}{${rule}}`).join('');
  return slim.replace('</head>', () => `<style>${rules}</style></head>`);
}
