import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChapterFiles, readContentFile } from './chapter-files.ts';

describe('readChapterFiles()', () => {
  const files = readChapterFiles();

  it('gives the chapters in order, numbered from 1 without a gap', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ number }) => number)).toEqual(files.map((_, index) => index + 1));
  });

  it('gives each chapter the address that readers and programs rely on', () => {
    // The addresses that the site promised from its beginning.
    expect(files.slice(0, 4).map(({ slug }) => slug)).toEqual([
      'single-neuron',
      'neuron-class',
      'three-layer-network',
      'gender-classifier',
    ]);
  });

  it('gives the whole text of each file', () => {
    for (const { path, text } of files) expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('takes every file of content/ that begins with a number, and no other', () => {
    const numbered = readdirSync('content').filter((name) => /^\d/.test(name));
    expect(files.map(({ path }) => path)).toEqual(numbered.sort().map((name) => `content/${name}`));
  });
});

describe('readContentFile(name)', () => {
  it('gives a file of content/ by its path from the root', () => {
    expect(readContentFile('home.mdx').path).toBe('content/home.mdx');
  });
});
