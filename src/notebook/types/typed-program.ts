import ts from 'typescript';
import { consoleTypes } from './console-types.ts';
import { corePackage } from '../runtime/core-package.ts';

/** Where the declarations of the core package stand among the files that are checked. */
export const corePath = '/nn.d.ts';

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
  paths: { [corePackage]: [corePath] },
};

/** Where the chapter's own program stands among the files that are checked. */
export const chapterPath = '/chapter.ts';

/** Where the compiler begins to read. */
export const rootPaths = ['/console.d.ts', chapterPath];

/** A chapter's cells, joined, as the compiler is to read them: always a module. */
export function chapterModule(joined: string): string {
  return `${joined}\nexport {};\n`;
}

/**
 * The files that a chapter is checked with, by path.
 *
 * @param libraries TypeScript's own `lib.*.d.ts` files by name, as in `lib.es2024.d.ts`
 * @param core the declarations of the core package, `nn.d.ts`
 */
export function filesBeside(
  libraries: ReadonlyMap<string, string>,
  core: string,
): Map<string, string> {
  return new Map([
    ...Array.from(libraries, ([name, text]) => [`/${name}`, text] as const),
    [corePath, core],
    ['/console.d.ts', consoleTypes],
  ]);
}
