import ts from 'typescript';
import { syntaxProblems } from './close-cell.ts';
import { factsOfName, firstParagraph, nameAt } from './facts-of-name.ts';
import { JoinedCells, type CellOffset } from './joined-cells.ts';
import type {
  CallHelp,
  CompilerAnswers,
  CompletionDetail,
  Completions,
  TypeProblem,
} from './compiler-requests.ts';
import type { NameFacts } from './name-facts.ts';
import {
  chapterModule,
  chapterPath,
  compilerOptions,
  filesBeside,
  rootPaths,
} from './typed-program.ts';

/**
 * The compiler of a chapter, which stays while its cells change: what has not changed is not read
 * again. It answers for cells, though it sees one program.
 */
export class TypeService implements CompilerAnswers {
  readonly #service: ts.LanguageService;
  #sources: readonly string[] = [];
  #joined = new JoinedCells([]);
  #version = 0;

  /**
   * @param libraries TypeScript's own `lib.*.d.ts` files by name, as in `lib.es2024.d.ts`
   * @param core the declarations of the core package, `nn.d.ts`
   */
  constructor(libraries: ReadonlyMap<string, string>, core: string) {
    const files = filesBeside(libraries, core);
    const read = (path: string) =>
      path === chapterPath ? chapterModule(this.#joined.text) : files.get(path);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => compilerOptions,
      getScriptFileNames: () => rootPaths,
      getScriptVersion: (path) => (path === chapterPath ? String(this.#version) : '0'),
      getScriptSnapshot: (path) => {
        const text = read(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => '/',
      getDefaultLibFileName: () => '/lib.es2024.d.ts',
      fileExists: (path) => path === chapterPath || files.has(path),
      readFile: read,
    });
  }

  /** The compiler's own view of the cells as one program. */
  get program(): ts.Program | undefined {
    return this.#service.getProgram();
  }

  /** Takes the sources of all cells, in order, as they now are. */
  update(sources: readonly string[]): void {
    this.#sources = sources;
    this.#joined = new JoinedCells(sources);
    this.#version += 1;
  }

  /**
   * Returns all problems, in order. Below a cell that cannot be parsed there are none: they would
   * come from what is missing in it.
   */
  problems(): TypeProblem[] {
    const syntax = this.#sources.map(syntaxProblems);
    const unread = syntax.findIndex((problems) => problems.length > 0);
    const broken = (syntax[unread] ?? []).map(({ start, end, message }) =>
      this.#problem(unread, start, end, message),
    );
    const known = [
      ...(unread < 0 ? this.#service.getSyntacticDiagnostics(chapterPath) : []),
      ...this.#service.getSemanticDiagnostics(chapterPath),
    ].map(({ start = 0, length = 0, messageText }) => {
      const { cell, offset } = this.#joined.cellOffsetOf(start);
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return this.#problem(cell, offset, offset + length, message);
    });
    return [...known.filter(({ cell }) => unread < 0 || cell < unread), ...broken];
  }

  nameFacts(at: CellOffset): NameFacts | null {
    const { program } = this;
    const file = program?.getSourceFile(chapterPath);
    const node = file && nameAt(file, this.#joined.offsetOf(at));
    return (node && program && factsOfName(node, program.getTypeChecker())) ?? null;
  }

  completions(at: CellOffset): Completions | null {
    const offset = this.#joined.offsetOf(at);
    const found = this.#service.getCompletionsAtPosition(chapterPath, offset, {});
    if (!found) return null;
    const source = this.#sources[at.cell] ?? '';
    const word = /[\w$]*$/.exec(source.slice(0, at.offset))?.[0] ?? '';
    return {
      start: at.offset - word.length,
      names: found.entries
        .filter(({ name, kind }) => /^[\w$]+$/.test(name) && kind !== ts.ScriptElementKind.warning)
        .map(({ name, kind, sortText: order }) => ({ name, kind, order })),
    };
  }

  completionDetail(at: CellOffset, name: string): CompletionDetail | null {
    const offset = this.#joined.offsetOf(at);
    const found = this.#service.getCompletionEntryDetails(
      chapterPath,
      offset,
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    if (!found) return null;
    return {
      signature: ts.displayPartsToString(found.displayParts),
      about: firstParagraph(ts.displayPartsToString(found.documentation)),
    };
  }

  callHelp(at: CellOffset): CallHelp | null {
    const help = this.#service.getSignatureHelpItems(
      chapterPath,
      this.#joined.offsetOf(at),
      undefined,
    );
    const item = help?.items[help.selectedItemIndex];
    if (!help || !item) return null;
    const text = ts.displayPartsToString;
    return {
      before: text(item.prefixDisplayParts),
      parameters: item.parameters.map(({ displayParts }) => text(displayParts)),
      after: text(item.suffixDisplayParts),
      current: help.argumentIndex,
      about: firstParagraph(text(item.documentation)),
    };
  }

  #problem(cell: number, start: number, end: number, message: string): TypeProblem {
    const source = this.#sources[cell] ?? '';
    const from = Math.min(Math.max(start, 0), source.length);
    const line = source.slice(0, from).split('\n').length;
    return { cell, start: from, end: Math.min(Math.max(end, from), source.length), line, message };
  }
}
