import ts from 'typescript';
import { consoleTypes } from './console-types.ts';
import { corePackage } from '../runtime/core-package.ts';

/** The path of the declarations of the core package among the files that are checked. */
export const corePath = '/nn.d.ts';

/** The rules of DESIGN's first law, without anything that only a browser or Node has. */
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

/** The path of the chapter's own program among the files that are checked. */
export const chapterPath = '/chapter.ts';

/** The files from which the compiler starts. */
export const rootPaths = ['/console.d.ts', chapterPath];

/** Makes a module of a chapter's joined cells. */
export function chapterModule(joined: string): string {
  return `${joined}\nexport {};\n`;
}

/**
 * Returns the files that a chapter is checked with, by path.
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
