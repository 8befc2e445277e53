import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { figureReaders } from './figure-readers.ts';

it('knows what each figure reads of the program, by the name of its reader', () => {
  const figures = readdirSync('components/figures').filter((name) => name.endsWith('.astro'));
  expect(Object.keys(figureReaders).sort()).toEqual(
    figures.map((name) => name.replace('.astro', '')).sort(),
  );
});
