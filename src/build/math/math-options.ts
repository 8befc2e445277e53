import type { KatexOptions } from 'katex';

/**
 * KaTeX writes HTML to see and MathML to hear. Formulas carry their roles by `\htmlData`, so that
 * extension of TeX is let in; anything else that is not TeX fails the build.
 */
export const mathOptions: KatexOptions = {
  output: 'htmlAndMathml',
  throwOnError: true,
  trust: ({ command }) => command === '\\htmlData',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
};
