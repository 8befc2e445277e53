import ts from 'typescript';
import { consoleTypes } from './console-types.ts';
import { corePackage } from '../runtime/link/core-package.ts';

/** What a chapter is held to: DESIGN's first law, and nothing that only a browser or Node has. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  paths: { [corePackage]: ['/nn/index.ts'] },
};

/** Where the chapter's own program stands among the files that are checked. */
export const chapterPath = '/chapter.ts';

/** Where the compiler begins to read. */
export const rootPaths = ['/console.d.ts', chapterPath];

/** The folder of the core package. */
export const corePath = '/nn/';

/** A chapter's cells, joined, as the compiler is to read them: always a module. */
export function chapterModule(joined: string): string {
  return `${joined}\nexport {};\n`;
}

/**
 * The files that a chapter is checked with, by path.
 *
 * @param libraries TypeScript's own `lib.*.d.ts` files by name, as in `lib.es2024.d.ts`
 * @param core the source files of the core package by name, as in `index.ts`
 */
export function filesBeside(
  libraries: ReadonlyMap<string, string>,
  core: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map([
    ...Array.from(libraries, ([name, text]) => [`/${name}`, text] as const),
    ...Array.from(core, ([name, text]) => [corePath + name, text] as const),
    ['/console.d.ts', consoleTypes],
  ]);
}
