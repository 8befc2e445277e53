import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mathFonts } from './math-fonts.ts';

type Root = Parameters<typeof mathFonts.Once>[0];

/** KaTeX's font faces, as a PostCSS plugin meets them: each as its declarations. */
function fontFaces() {
  const styles = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8');
  return Array.from(styles.matchAll(/@font-face\{([^}]*)\}/g), ([, body = '']) =>
    body.split(';').map((text) => {
      const [prop = '', ...value] = text.split(':');
      return { prop, value: value.join(':') };
    }),
  );
}

it('leaves each face its one woff2, and lets only the preloaded ones stay away', () => {
  const faces = fontFaces();
  expect(faces.length).toBe(20);
  const root: Root = {
    walkAtRules: (name, visit) => {
      expect(name).toBe('font-face');
      for (const face of faces) visit({ walkDecls: (each) => face.forEach((one) => each(one)) });
    },
  };
  mathFonts.Once(root);
  const optional = [];
  for (const face of faces) {
    const { src = '', 'font-display': display } = Object.fromEntries(
      face.map(({ prop, value }) => [prop, value]),
    );
    expect(src).toMatch(/^url\([^,]*\.woff2\) format\("woff2"\)$/);
    if (display === 'optional') optional.push(/fonts\/(.*)\.woff2/.exec(src)?.[1]);
    else expect(display).toBe('block');
  }
  expect(optional).toEqual(['KaTeX_Main-Regular', 'KaTeX_Math-Italic']);
});
