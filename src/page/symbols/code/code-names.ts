import { identifiersOf } from '../../../notebook/types/identifiers.ts';
import type { NameFacts } from '../../../notebook/types/name-facts.ts';
import type { ChapterSymbol } from '../../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode } from '../../../notebook/symbols/symbols-in-code.ts';
import { factsOfName } from '../../types/name-facts.ts';
import { typeChecker } from '../../types/type-checker.ts';
import { offsetAtPoint, sourceOf } from './code-text.ts';

/** A word of a cell's code, in its listing or its editor. */
export interface CodeName {
  readonly code: Element;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its index among the cell's `identifiersOf`; −1 for an error at what is no word. */
  readonly index: number;
}

const codes = () => Array.from(document.querySelectorAll('[data-code]'));

export function cellOf(code: Element): number {
  return codes().indexOf(code);
}

/** Checks whether two names stand at the same offset of the same code. */
export function isSameName(one: CodeName | null, other: CodeName | null): boolean {
  return one?.code === other?.code && one?.start === other?.start;
}

/** Finds what the compiler knows of a name; null for what is none, undefined if it is not known. */
export async function factsOf(name: CodeName): Promise<NameFacts | null | undefined> {
  if (name.index < 0) return null;
  return factsOfName({ ...name, cell: cellOf(name.code) }, codes().map(sourceOf));
}

export function errorsAt({ code, start }: CodeName): readonly string[] {
  return typeChecker.get()?.errorsAt({ cell: cellOf(code), offset: start }) ?? [];
}

/** Finds the same name after its cell has changed; undefined where another has taken its place. */
export function nameNow(name: CodeName): CodeName | undefined {
  const now = wordsOf(name.code)[name.index];
  return now?.text === name.text ? now : undefined;
}

/** Returns the path of the symbol that a name is, or is a part of. */
export function symbolPathOf(
  { code, start }: CodeName,
  symbolTable: readonly ChapterSymbol[],
): string | undefined {
  const source = sourceOf(code);
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(from).split('\n', 1)[0] ?? '';
  const at = start - from;
  return symbolsInCode(line, symbolTable).find((one) => one.start <= at && at < one.end)?.path;
}

/** Returns the words of a cell's code, keywords among them. */
export function wordsOf(code: Element): CodeName[] {
  return identifiersOf(sourceOf(code)).map((word, index) => ({ ...word, code, index }));
}

/** Finds the word at an offset, or that ends there; or else the type error there. */
export function nameAtOffset(code: Element, offset: number): CodeName | null {
  const word = wordsOf(code).find(({ start, end }) => start <= offset && offset <= end);
  return word ?? errorAtOffset(code, offset);
}

/** Finds the word under a point of the window; or else the type error there. */
export function nameAtPoint(code: Element | null, x: number, y: number): CodeName | null {
  const offset = code && offsetAtPoint(code, x, y);
  if (!code || offset === null) return null;
  const word = wordsOf(code).find(({ start, end }) => start <= offset && offset < end);
  return word ?? errorAtOffset(code, offset);
}

function errorAtOffset(code: Element, offset: number): CodeName | null {
  const error = { code, text: '', start: offset, end: offset + 1, index: -1 };
  return errorsAt(error).length > 0 ? error : null;
}
