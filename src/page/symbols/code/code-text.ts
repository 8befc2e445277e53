import { openEditors } from '../../editor/open-editors.ts';

/* The text of a cell's code, in its editor or its listing, and where it stands in the window. */

const listingOf = (code: Element) => code.querySelector('pre > code');

/** Returns the code of a cell as it stands now. */
export function sourceOf(code: Element): string {
  return openEditors.get(code)?.source ?? listingOf(code)?.textContent ?? '';
}

/** Returns the offset of the character under a point of the window; null if there is none. */
export function offsetAtPoint(code: Element, x: number, y: number): number | null {
  const offset = openEditors.get(code)?.offsetAt(x, y) ?? offsetInListing(code, x, y);
  if (offset === null) return null;
  // The nearest offset may be far, as at the end of a short line, or may be after the character.
  for (const start of [offset, offset - 1]) {
    const box = start < 0 ? null : boxOf(code, start, start + 1);
    if (box && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return start;
  }
  return null;
}

/** Returns the box of a part of a cell's code in the window. */
export function boxOf(code: Element, start: number, end: number): DOMRect | null {
  const editor = openEditors.get(code);
  if (editor) return editor.boxOf(start, end);
  return rangeOf(code, start, end)?.getBoundingClientRect() ?? null;
}

/** Returns a part of a listing; null where an editor is open in its place. */
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

function offsetInListing(code: Element, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const listing = listingOf(code);
  if (!caret || !listing?.contains(caret.node)) return null;
  const range = document.createRange();
  range.selectNodeContents(listing);
  range.setEnd(caret.node, caret.offset);
  return range.toString().length;
}

/** Finds the caret at a point, also in browsers that do not have the standard's way yet. */
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
