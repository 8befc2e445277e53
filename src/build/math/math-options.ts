import type { KatexOptions } from 'katex';

/**
 * The options of KaTeX: HTML for the eyes and MathML for screen readers. Formulas carry their roles
 * by the extension `\htmlData`, which is allowed; anything else that is not TeX fails the build.
 */
export const mathOptions: KatexOptions = {
  output: 'htmlAndMathml',
  throwOnError: true,
  trust: ({ command }) => command === '\\htmlData',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
};
