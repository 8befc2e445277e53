export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it speaks of, and between the card and the edges of the window. */
const gap = 10;
const margin = 8;

/**
 * Where a card stands: above what it speaks of, or else below, to the right or to the left. It covers
 * nothing of it, and stays in the window.
 *
 * @returns undefined where there is no such place
 */
export function cardPlace(
  about: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number } | undefined {
  const along = (at: number, size: number, room: number) =>
    Math.max(margin, Math.min(at, room - size - margin));
  const left = along(about.left, card.width, view.width);
  const top = along(about.top, card.height, view.height);
  const places = [
    { left, top: about.top - gap - card.height },
    { left, top: about.top + about.height + gap },
    { left: about.left + about.width + gap, top },
    { left: about.left - gap - card.width, top },
  ];
  return places.find(
    (place) =>
      place.left >= margin &&
      place.top >= margin &&
      place.left + card.width <= view.width - margin &&
      place.top + card.height <= view.height - margin,
  );
}
