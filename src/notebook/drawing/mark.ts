import { round } from './point.ts';

/** The shapes of quantities and series, besides their colours. A triangle points to the left. */
export type MarkShape = 'square' | 'circle' | 'diamond' | 'triangle';

/**
 * Returns the path of a mark.
 *
 * @param size how far its border is from its middle, up and down
 */
export function markPath(shape: MarkShape, x: number, y: number, size: number): string {
  const [left, top] = [round(x - size), round(y - size)];
  const whole = round(2 * size);
  switch (shape) {
    case 'square':
      return `M${left} ${top}h${whole}v${whole}h-${whole}Z`;
    case 'circle':
      return `M${left} ${round(y)}a${size} ${size} 0 1 1 ${whole} 0a${size} ${size} 0 1 1-${whole} 0Z`;
    case 'diamond':
      return `M${round(x)} ${top}l${size} ${size}-${size} ${size}-${size}-${size}Z`;
    case 'triangle':
      return `M${round(x + 0.88 * size)} ${top}v${whole}l${round(-1.8 * size)} ${-size}Z`;
  }
}
