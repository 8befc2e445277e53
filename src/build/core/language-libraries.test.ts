import { expect, it } from 'vitest';
import { types } from 'virtual:core';
import { TypeService } from '../../notebook/types/type-service.ts';
import { readLanguageLibraries } from './language-libraries.ts';

it('takes a library with all that it refers to, without their notices, and no browser', () => {
  const libraries = readLanguageLibraries();
  expect([...libraries.keys()]).toEqual(
    expect.arrayContaining(['lib.es2024.d.ts', 'lib.es2023.d.ts', 'lib.es5.d.ts']),
  );
  expect([...libraries.keys()].filter((name) => /dom|esnext|es2025/.test(name))).toEqual([]);
  expect(libraries.get('lib.es2024.d.ts')).toMatch(/^\/\/\/ <reference/);
});

it('leaves out nothing that a program could use', () => {
  const service = new TypeService(readLanguageLibraries(), types);
  service.update([
    "import { Network } from '@behind-the-hood/nn';\nconst n = Network.random([1, 1], { seed: 1 });",
    'console.log(Object.groupBy([1], String), n.feedforward([1]).at(-1), await Promise.try);',
  ]);
  // ES2024 has groupBy; Promise.try came a year later.
  expect(service.problems().map(({ message }) => message)).toEqual([
    expect.stringContaining("'try'"),
  ]);
});
