import { createSystem, createVirtualCompilerHost } from '@typescript/vfs';
import ts from 'typescript';
import type { Cell } from './cell.ts';
import { consoleTypes } from './console-types.ts';
import { corePackage } from './core-package.ts';
import { joinCells, placeOf, type Place } from './program.ts';

export interface TypeProblem extends Place {
  readonly message: string;
}

/** What a chapter is held to: DESIGN's first law, and nothing that only a browser or Node has. */
const options: ts.CompilerOptions = {
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

/**
 * Checks the types of a chapter's whole program.
 *
 * @param libraries TypeScript's own `lib.*.d.ts` files by name, as in `lib.es2024.d.ts`
 * @param core the source files of the core package by name, as in `index.ts`
 */
export function checkTypes(
  cells: readonly Cell[],
  libraries: ReadonlyMap<string, string>,
  core: ReadonlyMap<string, string>,
): TypeProblem[] {
  const files = new Map([
    ...Array.from(libraries, ([name, text]) => [`/${name}`, text] as const),
    ...Array.from(core, ([name, text]) => [`/nn/${name}`, text] as const),
    ['/console.d.ts', consoleTypes] as const,
    ['/chapter.ts', `${joinCells(cells)}\nexport {};\n`] as const,
  ]);
  const { compilerHost } = createVirtualCompilerHost(createSystem(files), options, ts);
  const program = ts.createProgram(['/console.d.ts', '/chapter.ts'], options, compilerHost);
  const chapter = program.getSourceFile('/chapter.ts');
  return [
    ...program.getGlobalDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(chapter),
    ...program.getSemanticDiagnostics(chapter),
  ].map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (!diagnostic.file) return { cell: 0, line: 1, column: 1, message };
    const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(
      diagnostic.start ?? 0,
    );
    return { ...placeOf(cells, line + 1, character + 1), message };
  });
}
