/** The two that formulas are set in, which every page preloads. */
const preloaded = /KaTeX_(Main-Regular|Math-Italic)\./;

interface Declaration {
  readonly prop: string;
  value: string;
}
interface Rule {
  walkDecls(visit: (declaration: Declaration) => void): void;
}
interface Root {
  walkAtRules(name: string, visit: (rule: Rule) => void): void;
}

/**
 * A PostCSS plugin for the font faces of KaTeX's styles. It leaves out the older formats, which no
 * browser asks for that runs this site. And it shows the preloaded faces at once or, where they come
 * late, not before the next page, as the faces of the text: text would move under a reader's eyes
 * when they came. Larger brackets are made of the other faces, and nothing can stand in for those.
 */
export const mathFonts = {
  postcssPlugin: 'math-fonts',
  // Before Vite goes through the addresses, and takes into the site what they name.
  Once(root: Root): void {
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
