import katex from 'katex';
import { expect, it } from 'vitest';
import { slimMath } from './slim-math.ts';

const page = (body: string) => `<html><head></head><body>${body}</body></html>`;

it('gives each style of KaTeX one class, whether or not it ends in a semicolon', () => {
  const html = slimMath(
    page(
      '<span class="mord" style="height:1em;"></span><span style="top:-3em;left:0em"></span><span style="height:1em"></span>',
    ),
  );
  expect(html).toBe(
    '<html><head><style>.k0{height:1em}.k1{top:-3em;left:0em}</style></head>' +
      '<body><span class="mord k0"></span><span class="k1"></span><span class="k0"></span></body></html>',
  );
});

it('leaves no style, no namespace and no TeX in a formula, and all of its HTML and MathML', () => {
  const html = slimMath(page(katex.renderToString('\\frac{\\hat y_1}{w^2}')));
  expect(html).not.toMatch(/style=|xmlns|semantics|annotation|\\frac/);
  expect(html).toContain('katex-html');
  expect(html).toContain('<math><mrow><mfrac>');
});

it('leaves a page without formulas, and styles that are not KaTeX’s, as they are', () => {
  const plain = page('<li style="--at:1"></li><span style="color: red"></span>');
  expect(slimMath(plain)).toBe(plain);
});
