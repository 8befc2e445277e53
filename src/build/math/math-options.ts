import type { KatexOptions } from 'katex';

/**
 * How KaTeX writes: HTML to see, MathML to hear. Roles are put into formulas by `\htmlData`, so
 * that extension of TeX is let in; anything else that is not TeX fails the build.
 */
export const mathOptions: KatexOptions = {
  output: 'htmlAndMathml',
  throwOnError: true,
  trust: ({ command }) => command === '\\htmlData',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
};
