import { createSystem, createVirtualCompilerHost } from '@typescript/vfs';
import ts from 'typescript';
import type { Cell } from '../source/cell.ts';
import { cellPositionOf, joinCells } from '../source/join-cells.ts';
import type { CellPosition } from '../values/cell-position.ts';
import {
  chapterModule,
  chapterPath,
  compilerOptions,
  filesBeside,
  rootPaths,
} from './typed-program.ts';

interface ProgramTypeError extends CellPosition {
  readonly message: string;
}

/**
 * Checks the types of a chapter's whole program.
 *
 * @param libraries TypeScript's own `lib.*.d.ts` files by name, as in `lib.es2024.d.ts`
 * @param core the declarations of the core package, `nn.d.ts`
 */
export function checkTypes(
  cells: readonly Cell[],
  libraries: ReadonlyMap<string, string>,
  core: string,
): ProgramTypeError[] {
  const program = createChapterProgram(cells, libraries, core);
  const chapter = program.getSourceFile(chapterPath);
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
    return { ...cellPositionOf(cells, line + 1, character + 1), message };
  });
}

/** Creates the compiler's own view of a chapter's whole program. */
export function createChapterProgram(
  cells: readonly Cell[],
  libraries: ReadonlyMap<string, string>,
  core: string,
): ts.Program {
  const files = filesBeside(libraries, core).set(chapterPath, chapterModule(joinCells(cells)));
  const { compilerHost } = createVirtualCompilerHost(createSystem(files), compilerOptions, ts);
  return ts.createProgram(rootPaths, compilerOptions, compilerHost);
}
