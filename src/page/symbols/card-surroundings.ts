import type { Box } from './card-place.ts';

/**
 * The boxes that a card about a symbol keeps clear of. In a drawing it is the shape that is pointed
 * at; where that leaves no room, it is the place of the pointer.
 */
export function around(
  symbol: Element,
  pointer?: { target: Element; clientX: number; clientY: number },
): () => readonly Box[] {
  const began = symbol.getBoundingClientRect();
  return () => {
    const now = symbol.getBoundingClientRect();
    // Who moves a handle wants to see what it does to its figure, or at least to its drawing.
    const handle = symbol.closest('.handle');
    if (handle)
      return [handle.closest('figure'), handle.closest('svg'), symbol].flatMap(
        (one) => one?.getBoundingClientRect() ?? [],
      );
    const subject = pointer && symbol.closest('svg') ? pointer.target : symbol;
    if (!pointer) return [subject.getBoundingClientRect()];
    // The place of the pointer, moved along with the symbol when the page is scrolled.
    const left = pointer.clientX + now.left - began.left;
    const top = pointer.clientY + now.top - began.top;
    const line = Array.from(subject.getClientRects()).find(
      (box) => box.left <= left && left <= box.right && box.top <= top && top <= box.bottom,
    );
    return [
      line ?? subject.getBoundingClientRect(),
      { left: left - 12, top: top - 12, width: 24, height: 24 },
    ];
  };
}
