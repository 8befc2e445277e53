import { expect, it } from 'vitest';
import { symbolOfTex } from './symbol-of-tex.ts';

const symbols = [
  { name: 'z', tex: 'z', meaning: 'the weighted sum' },
  { name: 'w', tex: 'w', each: 'w[i]', meaning: 'a weight' },
];

it('finds the symbol that a formula is, with the path of its place in a family', () => {
  expect(symbolOfTex('z', symbols)).toMatchObject({ symbol: symbols[0], path: 'z' });
  expect(symbolOfTex('w_2', symbols)).toMatchObject({ symbol: symbols[1], path: 'w[1]' });
});

it('finds none in what is more than one symbol, or none at all', () => {
  for (const tex of ['', '2', 'z + 1', '-z', 'z w_1'])
    expect(symbolOfTex(tex, symbols)).toBe(undefined);
});
