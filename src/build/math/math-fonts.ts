import type { Plugin } from 'postcss';

/** The two fonts that every page preloads: most of a formula is set in them. */
const preloaded = /KaTeX_(Main-Regular|Math-Italic)\./;

/**
 * Changes the `@font-face` rules of KaTeX's styles. The formats older than WOFF2 are left out,
 * since all supported browsers read that. A preloaded font that arrives late is used from the next
 * page on, like the fonts of the text, because the lines would move if it replaced its fallback.
 * The other fonts draw large brackets, which have no fallback, so they block.
 */
export const mathFonts: Plugin = {
  postcssPlugin: 'math-fonts',
  // `Once` runs before Vite's own plugin, which copies the files that the rules name into the site.
  Once(root) {
    root.walkAtRules('font-face', (rule) => {
      let isPreloaded = false;
      rule.walkDecls((declaration) => {
        if (declaration.prop !== 'src') return;
        isPreloaded = preloaded.test(declaration.value);
        declaration.value = declaration.value
          .split(',')
          .filter((source) => source.includes('.woff2'))
          .join(',');
      });
      rule.walkDecls((declaration) => {
        if (isPreloaded && declaration.prop === 'font-display') declaration.value = 'optional';
      });
    });
  },
};
