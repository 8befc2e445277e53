import { describe, expect, it } from 'vitest';
import { TypeService } from '../../notebook/types/type-service.ts';
import { readCoreSources, readLanguageLibraries } from './type-libraries.ts';
import { librariesFrom } from './type-source.ts';

describe('librariesFrom(root, libraries)', () => {
  it('takes a library with all that it refers to, and nothing else', () => {
    const libraries = new Map([
      ['lib.a.d.ts', '/*! notice */\n/// <reference lib="b" />\nlet a: 1;'],
      ['lib.b.d.ts', '/// <reference lib="a" />\nlet b: 1;'],
      ['lib.c.d.ts', 'let c: 1;'],
    ]);
    expect(librariesFrom('lib.a.d.ts', libraries).map(([name]) => name)).toEqual([
      'lib.a.d.ts',
      'lib.b.d.ts',
    ]);
    expect(librariesFrom('lib.a.d.ts', libraries)[0]?.[1]).toMatch(/^\/\/\/ <reference/);
  });

  it('leaves out nothing that a program could use', () => {
    const libraries = new Map(librariesFrom('lib.es2024.d.ts', readLanguageLibraries()));
    const service = new TypeService(libraries, readCoreSources());
    service.update([
      "import { Network } from '@behind-the-hood/nn';\nconst n = Network.random([1, 1], { seed: 1 });",
      'console.log(Object.groupBy([1], String), n.feedforward([1]).at(-1), await Promise.try);',
    ]);
    // ES2024 has groupBy; Promise.try came a year later.
    expect(service.problems().map(({ message }) => message)).toEqual([
      expect.stringContaining("'try'"),
    ]);
  });
});
