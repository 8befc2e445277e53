/**
 * Returns the index to which a key leads in a row of things: an arrow leads to the next one, Home
 * and End to the ends.
 *
 * @returns undefined for a key that leads nowhere
 */
export function afterKey(
  { key, altKey, ctrlKey, metaKey }: Pressed,
  index: number,
  count: number,
  arrows: readonly [back: string, on: string][] = ALL_ARROWS,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  for (const [back, on] of arrows) {
    if (key === back) return Math.max(0, index - 1);
    if (key === on) return Math.min(count - 1, index + 1);
  }
  return undefined;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

export const SIDEWAYS: readonly [string, string][] = [['ArrowLeft', 'ArrowRight']];
export const UP_AND_DOWN: readonly [string, string][] = [['ArrowUp', 'ArrowDown']];
/** Up is more, as on a slider, and not the thing above. */
export const AS_A_SLIDER: readonly [string, string][] = [...SIDEWAYS, ['ArrowDown', 'ArrowUp']];
const ALL_ARROWS = [...SIDEWAYS, ...UP_AND_DOWN];
