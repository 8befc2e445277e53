/** The label of a bar: at its right end, at its left end, or on it. */
interface BarLabel {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A bar's two ends on the drawing, in any order. */
type Bar = readonly [from: number, to: number];

interface Room {
  readonly left: number;
  readonly right: number;
  /** How wide a label is. */
  readonly label: number;
}

const GAP = 16;

/**
 * Places the labels of bars that stand under one another: all in one column at the right of the
 * bars if there is room, else all at their left, else each where it finds room.
 */
export function barLabels(bars: readonly Bar[], room: Room): BarLabel[] {
  const ends = bars.flat();
  const whole = beside([Math.min(...ends), Math.max(...ends)], room);
  return bars.map((bar) => whole ?? beside(bar, room) ?? on(bar));
}

function beside([from, to]: Bar, { left, right, label }: Room): BarLabel | undefined {
  const start = Math.max(from, to) + GAP;
  if (start + label <= right) return { x: start, anchor: 'start' };
  const end = Math.min(from, to) - GAP;
  return end - label >= left ? { x: end, anchor: 'end' } : undefined;
}

function on([from, to]: Bar): BarLabel {
  return { x: (from + to) / 2, anchor: 'middle' };
}
