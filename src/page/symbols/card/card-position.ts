export type Box = Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>;

/** Returns boxes of the window to stand beside, the best first, as they are now. */
export type Boxes = () => readonly Box[];

/** Pixels between the card and its box, and between the card and the edges of the window. */
const gap = 10;
const margin = 8;

/**
 * Returns where a card stands: above a box, or else below it, to its right or to its left. It
 * covers nothing of the box, and stays in the window.
 *
 * @returns undefined where there is no such position
 */
export function cardPosition(
  box: Box,
  card: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): { left: number; top: number } | undefined {
  const inside = (at: number, size: number, room: number) =>
    Math.max(margin, Math.min(at, room - size - margin));
  const left = inside(box.left, card.width, view.width);
  const top = inside(box.top, card.height, view.height);
  const positions = [
    { left, top: box.top - gap - card.height },
    { left, top: box.top + box.height + gap },
    { left: box.left + box.width + gap, top },
    { left: box.left - gap - card.width, top },
  ];
  return positions.find(
    (one) =>
      one.left >= margin &&
      one.top >= margin &&
      one.left + card.width <= view.width - margin &&
      one.top + card.height <= view.height - margin,
  );
}
