import katex from 'katex';
import { expect, it } from 'vitest';
import { withoutTexSource } from './drop-tex-source.ts';

it('leaves a formula’s HTML and MathML, and drops its TeX', () => {
  const html = withoutTexSource(katex.renderToString('\\frac{a}{b}'));
  expect(html).toContain('<mfrac>');
  expect(html).toContain('katex-html');
  expect(html).not.toContain('annotation');
  expect(html).not.toContain('\\frac');
});
