import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let languageLibraries: Map<string, string> | undefined;

/** TypeScript's declarations of the language itself, by file name: no DOM, no Node. Read once. */
export function readLanguageLibraries(): Map<string, string> {
  return (languageLibraries ??= findLanguageLibraries());
}

function findLanguageLibraries(): Map<string, string> {
  const folder = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('typescript'));
  return readTexts(folder, (name) => /^lib\.(es|decorators)[\w.]*\.d\.ts$/.test(name));
}

/** The core package's sources, by file name. */
export function readCoreSources(): Map<string, string> {
  return readTexts('src/nn', (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
}

function readTexts(folder: string, wanted: (name: string) => boolean): Map<string, string> {
  const names = readdirSync(folder).filter(wanted);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
