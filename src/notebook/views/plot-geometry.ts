import { extent } from 'd3-array';
import { linearScale, ticksAt, ticksInRoom, type AxisScale, type Tick } from '../drawing/axis.ts';
import { labelHeights } from '../drawing/label-heights.ts';
import { round, type Point } from '../drawing/point.ts';
import type { Plot } from './view.ts';

/** Where everything of a plot lies, in pixels. */
interface PlotGeometry {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where zero is, if it is in sight. */
  readonly zero: number | undefined;
  /** What the vertical axis measures, or "". */
  readonly title: string;
  readonly series: readonly DrawnSeries[];
}

interface DrawnSeries {
  readonly label: string;
  /** How high the label stands, beside the last point. */
  readonly labelAt: number;
  /** The line that joins the points, or "". */
  readonly path: string;
  /** Stems from zero to each point, or "": so a short list shows what it counts. */
  readonly stems: string;
  /** The points that are marked: all, or none where they would touch. */
  readonly dots: readonly Point[];
}

/** Room above, so that the topmost number is not cut off. */
const roomAbove = 12;
const lineHeight = 18;
/** Type of 14 px is about so wide. */
const digit = 7.6;
/** At so many points a short list ends: fewer are stems, more a line. */
const fewPoints = 12;

export function plotGeometry({ x, series, joined }: Plot, width: number): PlotGeometry {
  const height = Math.round(Math.min(300, Math.max(190, width * 0.46)));
  const bottom = height - 42;
  // A single series has no label beside it, but a name for its axis.
  const title = series.length === 1 ? (series[0]?.label ?? '') : '';
  const points = series.flatMap((one) => one.points);
  const isCounted = x === 'index';
  const hasStems = isCounted && series.length === 1 && points.length <= fewPoints;

  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  const [yFrom, yTo] = widened(hasStems ? [...ys, 0] : ys, 0.06);
  const y = linearScale([yFrom, yTo], [bottom, title ? 30 : roomAbove]);
  const yTicks = ticksAt(y, y.ticks(3));
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => text.length), 2) * digit) + 14;
  const longest = Math.max(0, ...series.map(({ label }) => Math.min(label.length, 14)));
  const right = width - (longest > 0 && series.length > 1 ? Math.ceil(longest * digit) + 14 : 14);

  const inset = hasStems ? Math.min(40, (right - left) / (2 * points.length)) : 6;
  const xAxis = linearScale(widened(xs, isCounted ? 0 : 0.03), [left + inset, right - inset]);
  const xTicks = ticksInRoom(
    xAxis,
    Math.max(2, Math.floor((right - left) / 100)),
    (value) => !isCounted || Number.isInteger(value),
  );
  const zero = yFrom <= 0 && yTo >= 0 ? round(y.at(0)) : undefined;

  const drawn = series.map(({ points: own }) => own.map((point) => onDrawing(point, xAxis, y)));
  const labels = labelHeights(
    drawn.map((own) => own.at(-1)?.[1] ?? 0),
    { top: roomAbove, bottom, line: lineHeight },
  );
  return {
    height,
    left,
    right,
    bottom,
    zero,
    title,
    xTicks,
    yTicks,
    series: drawn.map((own, index) => ({
      label: series[index]?.label ?? '',
      labelAt: labels[index] ?? 0,
      path: joined && !hasStems ? `M${own.map((point) => point.join(' ')).join('L')}` : '',
      stems: hasStems ? own.map(([px, py]) => `M${px} ${zero ?? bottom}V${py}`).join('') : '',
      dots: !joined || own.length * 12 <= right - left ? own : [],
    })),
  };
}

const onDrawing = ([px, py]: Point, x: AxisScale, y: AxisScale): Point => [
  round(x.at(px)),
  round(y.at(py)),
];

/** Returns the least and the greatest with room around them, also where there is one number. */
function widened(numbers: readonly number[], room: number): [number, number] {
  const [least = 0, greatest = 0] = extent(numbers);
  const size = greatest - least;
  // The difference of two neighbouring numbers is no axis, and neither is one that is as good as 0.
  if (!(size > 1e-250 && size > Math.max(Math.abs(least), Math.abs(greatest)) * 1e-9)) {
    const half = Math.abs(least) * 0.1 || 1;
    return [least - half, greatest + half];
  }
  return [least - size * room, greatest + size * room];
}
