import { expect, it } from 'vitest';
import { shareStyles } from './share-styles.ts';

const page = (body: string) => `<html><head></head><body>${body}</body></html>`;

it('gives each style of KaTeX one class, whether or not it ends in a semicolon', () => {
  const html = shareStyles(
    page(
      '<span class="mord" style="height:1em;"></span><span style="top:-3em;left:0em"></span><span style="height:1em"></span>',
    ),
  );
  expect(html).toBe(
    '<html><head><style>.k0{height:1em}.k1{top:-3em;left:0em}</style></head>' +
      '<body><span class="mord k0"></span><span class="k1"></span><span class="k0"></span></body></html>',
  );
});

it('keeps the other attributes of a span, in whatever order they stand', () => {
  expect(
    shareStyles(
      page(
        '<span data-sym="w" style="top:1em" class="mord"></span><span style="top:1em" id="a"></span>',
      ),
    ),
  ).toContain('<span data-sym="w" class="mord k0"></span><span class="k0" id="a"></span>');
});

it('leaves a page without formulas, and styles that are not KaTeX’s, as they are', () => {
  const plain = page('<li style="--at:1"></li><span style="color: red"></span>');
  expect(shareStyles(plain)).toBe(plain);
});
