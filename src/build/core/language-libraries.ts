import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let found: ReadonlyMap<string, string> | undefined;

/**
 * Returns TypeScript's declarations of the language that a chapter is written in, by file name: no
 * DOM, no Node. They are read once, without the notice that heads each of them.
 */
export function readLanguageLibraries(): ReadonlyMap<string, string> {
  return (found ??= readLibraries('lib.es2024.d.ts'));
}

/** Reads a library and all that it refers to. */
function readLibraries(root: string): Map<string, string> {
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('typescript'));
  const libraries = new Map<string, string>();
  const take = (file: string) => {
    if (libraries.has(file)) return;
    const text = readFileSync(join(folder, file), 'utf8');
    libraries.set(file, text.replace(/^\/\*![\s\S]*?\*\/\s*/, ''));
    for (const [, next = ''] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm))
      take(`lib.${next}.d.ts`);
  };
  take(root);
  return libraries;
}
