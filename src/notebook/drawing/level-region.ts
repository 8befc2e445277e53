import type { Point } from './point.ts';
import { polyline } from './polyline.ts';

/** Where a function of the plane is at least as high as a level, and where exactly as high. */
interface LevelRegion {
  /** SVG path of the area. */
  readonly area: string;
  /** SVG path of the line. Empty where the level is not crossed. */
  readonly line: string;
  /** The topmost point of the line, if there is one. */
  readonly top: Point | undefined;
}

/** A rectangle of the plane, and how many squares across and down it is searched in. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Finds a level by marching squares: it walks round the four corners of each square of the field,
 * keeps those that are high enough, and on each side where that changes finds the point at which
 * the level lies. The points walked are this square's share of the area; the points of the level
 * are the ends of its share of the line.
 */
export function levelRegion(
  height: (point: Point) => number,
  level: number,
  field: Field,
): LevelRegion {
  let area = '';
  let lines: Point[][] = [];
  let top: Point | undefined;
  const isHigh = (point: Point) => height(point) >= level;
  const corner = (column: number, row: number): Point => [
    field.left + (column * (field.right - field.left)) / field.columns,
    field.top + (row * (field.bottom - field.top)) / field.rows,
  ];

  for (let row = 0; row < field.rows; row += 1) {
    /** The first column of neighbouring squares that lie wholly in the area: one rectangle. */
    let begun: number | undefined;
    const close = (column: number) => {
      if (begun === undefined) return;
      area += closed([
        corner(begun, row),
        corner(column, row),
        corner(column, row + 1),
        corner(begun, row + 1),
      ]);
      begun = undefined;
    };
    for (let column = 0; column < field.columns; column += 1) {
      const corners = CORNERS.map(([x, y]) => corner(column + x, row + y));
      if (corners.every(isHigh)) {
        begun ??= column;
        continue;
      }
      close(column);
      const walked: Point[] = [];
      const crossings: Point[] = [];
      for (const [side, from] of corners.entries()) {
        const to = corners[(side + 1) % 4] ?? from;
        if (isHigh(from)) walked.push(from);
        if (isHigh(from) === isHigh(to)) continue;
        const crossing = crossingBetween(from, to, isHigh);
        walked.push(crossing);
        crossings.push(crossing);
        if (!top || crossing[1] < top[1]) top = crossing;
      }
      if (walked.length > 0) area += closed(walked);
      for (let i = 0; i + 1 < crossings.length; i += 2)
        lines = withShare(lines, crossings.slice(i, i + 2));
    }
    close(field.columns);
  }
  return { area, line: lines.map(polyline).join(''), top };
}

/** Round a square, so that one side lies between each corner and the next. */
const CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** A side of a few pixels, halved so often, is known to a thousandth of a pixel. */
const HALVINGS = 14;

/** Finds the point of a side at which the level lies, between a high end and one that is not. */
function crossingBetween(from: Point, to: Point, isHigh: (point: Point) => boolean): Point {
  let [high, low] = isHigh(from) ? [from, to] : [to, from];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle: Point = [(high[0] + low[0]) / 2, (high[1] + low[1]) / 2];
    if (isHigh(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const closed = (points: readonly Point[]): string => `${polyline(points)}Z`;

/** Adds a share to the line that it continues, and joins the two lines that it lies between. */
function withShare(lines: readonly Point[][], share: Point[]): Point[][] {
  let longest = share;
  const others = lines.filter((line) => {
    const joined = join(line, longest);
    longest = joined ?? longest;
    return !joined;
  });
  return [...others, longest];
}

function join(a: readonly Point[], b: readonly Point[]): Point[] | undefined {
  if (isSame(a.at(-1), b[0])) return [...a, ...b.slice(1)];
  if (isSame(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)];
  if (isSame(a[0], b.at(-1))) return [...b, ...a.slice(1)];
  if (isSame(a[0], b[0])) return [...b.toReversed(), ...a.slice(1)];
  return undefined;
}

/** Compares two points exactly: both squares of a side find the very same crossing on it. */
const isSame = (a: Point | undefined, b: Point | undefined) =>
  a !== undefined && a[0] === b?.[0] && a[1] === b[1];
