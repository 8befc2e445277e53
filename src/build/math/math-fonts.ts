import type { Plugin } from 'postcss';

/** The two faces that every page preloads: most of a formula is set in them. */
const preloaded = /KaTeX_(Main-Regular|Math-Italic)\./;

/**
 * A PostCSS plugin for the font faces of KaTeX's styles. It leaves out the older formats, which no
 * browser asks for that runs this site. And it shows the preloaded faces at once or, where they come
 * late, not before the next page, as the faces of the text: text would move under a reader's eyes
 * when they came. Larger brackets are made of the other faces, and nothing can stand in for those.
 */
export const mathFonts: Plugin = {
  postcssPlugin: 'math-fonts',
  // `Once` comes before Vite's own plugin, which takes into the site what the addresses name.
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
