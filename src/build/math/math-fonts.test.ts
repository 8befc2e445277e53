import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, it } from 'vitest';
import { mathFonts } from './math-fonts.ts';

it('leaves each face its one woff2, and lets only the preloaded ones stay away', async () => {
  const styles = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
  const { root } = await postcss([mathFonts]).process(styles, { from: undefined });
  const optional: (string | undefined)[] = [];
  let faces = 0;
  root.walkAtRules('font-face', (face) => {
    faces += 1;
    const declared = new Map<string, string>();
    face.walkDecls(({ prop, value }) => void declared.set(prop, value));
    const source = declared.get('src') ?? '';
    expect(source).toMatch(/^url\([^,]*\.woff2\) format\("woff2"\)$/);
    const display = declared.get('font-display');
    if (display === 'optional') optional.push(/fonts\/(.*)\.woff2/.exec(source)?.[1]);
    else expect(display).toBe('block');
  });
  expect(faces).toBe(20);
  expect(optional).toEqual(['KaTeX_Main-Regular', 'KaTeX_Math-Italic']);
});
