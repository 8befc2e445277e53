import { identifiersOf } from '../../notebook/types/identifiers.ts';
import type { NameFacts } from '../../notebook/types/name-facts.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode } from '../../notebook/symbols/symbols-in-code.ts';
import { openEditors } from '../editor/open-editors.ts';
import { typeChecker } from '../types/type-checker.ts';
import { factsOfName } from '../types/name-facts.ts';

/** A word of a cell's code, in its listing or its editor. */
export interface CodeName {
  readonly code: Element;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which of the cell's `identifiersOf` it is; -1 for a place that is no word. */
  readonly index: number;
}

const codes = () => Array.from(document.querySelectorAll('[data-code]'));

/** The index of the cell that code belongs to. */
export const cellOf = (code: Element) => codes().indexOf(code);

/** What is known of a name; null for what is none, and undefined where nobody knows. */
export async function factsOf(name: CodeName): Promise<NameFacts | null | undefined> {
  if (name.index < 0) return null;
  return factsOfName({ ...name, cell: cellOf(name.code) }, codes().map(sourceOf));
}

/** The type errors at a name. */
export function wrongAt({ code, start }: CodeName): readonly string[] {
  return typeChecker.get()?.errorsAt({ cell: cellOf(code), offset: start }) ?? [];
}

/** The same name after its cell has changed; undefined where another stands in its place. */
export function nameNow(name: CodeName): CodeName | undefined {
  const now = wordsOf(name.code)[name.index];
  return now?.text === name.text ? now : undefined;
}

/** The path of the symbol of the cast that a name in code is, or is a part of. */
export function symbolOfName(
  { code, start }: CodeName,
  cast: readonly ChapterSymbol[],
): string | undefined {
  const source = sourceOf(code);
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(from).split('\n', 1)[0] ?? '';
  const at = start - from;
  return symbolsInCode(line, cast).find((one) => one.start <= at && at < one.end)?.path;
}

/** The code of a cell as it stands now. */
function sourceOf(code: Element): string {
  return openEditors.get(code)?.source ?? listingOf(code)?.textContent ?? '';
}

/** The words of a cell's code, keywords among them. */
export function wordsOf(code: Element): CodeName[] {
  return identifiersOf(sourceOf(code)).map((word, index) => ({ ...word, code, index }));
}

/** The word at an offset, or that ends there; or the place, where a type error is told of. */
export function nameAtOffset(code: Element, offset: number): CodeName | null {
  const word = wordsOf(code).find(({ start, end }) => start <= offset && offset <= end);
  return word ?? placeOfError(code, offset);
}

/** The word under a point of the window; or the place, where a type error is told of. */
export function nameAtPoint(code: Element | null, x: number, y: number): CodeName | null {
  const offset = code && offsetAtPoint(code, x, y);
  if (!code || offset === null) return null;
  const word = wordsOf(code).find(({ start, end }) => start <= offset && offset < end);
  return word ?? placeOfError(code, offset);
}

/** A place that is no name, if there is a type error. */
function placeOfError(code: Element, offset: number): CodeName | null {
  const place = { code, text: '', start: offset, end: offset + 1, index: -1 };
  return wrongAt(place).length > 0 ? place : null;
}

/** The offset of what stands under a point of the window; null where there is no text. */
function offsetAtPoint(code: Element, x: number, y: number): number | null {
  const offset = openEditors.get(code)?.offsetAt(x, y) ?? offsetInListing(code, x, y);
  if (offset === null) return null;
  // What is nearest may be far, as at the end of a short line, or just left of the point.
  for (const start of [offset, offset - 1]) {
    const box = start < 0 ? null : boxOf(code, start, start + 1);
    if (box && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return start;
  }
  return null;
}

/** Where a part of a cell's code stands in the window. */
export function boxOf(code: Element, start: number, end: number): DOMRect | null {
  const editor = openEditors.get(code);
  if (editor) return editor.boxOf(start, end);
  return rangeOf(code, start, end)?.getBoundingClientRect() ?? null;
}

/** A part of a listing. */
export function rangeOf(code: Element, start: number, end: number): Range | null {
  const listing = listingOf(code);
  if (!listing || openEditors.has(code)) return null;
  const range = document.createRange();
  const texts = document.createTreeWalker(listing, NodeFilter.SHOW_TEXT);
  let before = 0;
  let hasStart = false;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const length = node.nodeValue?.length ?? 0;
    if (!hasStart && start < before + length) {
      range.setStart(node, start - before);
      hasStart = true;
    }
    if (hasStart && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}

const listingOf = (code: Element) => code.querySelector('pre > code');

function offsetInListing(code: Element, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const listing = listingOf(code);
  if (!caret || !listing?.contains(caret.node)) return null;
  const range = document.createRange();
  range.selectNodeContents(listing);
  range.setEnd(caret.node, caret.offset);
  return range.toString().length;
}

/** The standard's way, and that of browsers which do not have it yet. */
function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (
    document as { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
