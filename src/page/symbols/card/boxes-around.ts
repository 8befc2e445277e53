import type { Boxes } from './card-position.ts';

/**
 * Returns the boxes that a card about a symbol may stand beside. In a drawing the first is that of
 * the shape that is pointed at; where it leaves no room, the next is around the pointer.
 */
export function boxesAround(
  symbol: Element,
  pointer?: { target: Element; clientX: number; clientY: number },
): Boxes {
  const before = symbol.getBoundingClientRect();
  return () => {
    const now = symbol.getBoundingClientRect();
    // A handle changes its figure, or at least its drawing: the reader wants to see all of it.
    const handle = symbol.closest('.handle');
    if (handle)
      return [handle.closest('figure'), handle.closest('svg'), symbol].flatMap(
        (one) => one?.getBoundingClientRect() ?? [],
      );
    if (!pointer) return [now];
    const shape = symbol.closest('svg') ? pointer.target : symbol;
    // When the page is scrolled, the point moves along with the symbol.
    const left = pointer.clientX + now.left - before.left;
    const top = pointer.clientY + now.top - before.top;
    const line = Array.from(shape.getClientRects()).find(
      (box) => box.left <= left && left <= box.right && box.top <= top && top <= box.bottom,
    );
    return [
      line ?? shape.getBoundingClientRect(),
      { left: left - 12, top: top - 12, width: 24, height: 24 },
    ];
  };
}
