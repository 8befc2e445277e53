import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { componentNames } from './component-names.ts';

const names = componentNames();
const files = globSync('components/**/*.astro').map((file) => basename(file, '.astro'));

it('lists what an author may place, each once, by the alphabet', () => {
  expect(names).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(['Guess', 'Note', 'Value', 'Why', 'Worksheet']));
  expect(names.every((name) => files.includes(name))).toBe(true);
});

it('leaves out the parts of others, and what fences and mathematics become', () => {
  const parts = [
    'AnswerKey',
    'Cell',
    'DisplayMath',
    'Formula',
    'Mark',
    'SheetNumber',
    'SheetText',
    'Tex',
  ];
  // They are files, so that this tests something.
  expect(parts.filter((part) => !files.includes(part))).toEqual([]);
  expect(names.filter((name) => parts.includes(name))).toEqual([]);
  expect(names).toHaveLength(files.length - parts.length);
  expect(existsSync('components')).toBe(true);
});
