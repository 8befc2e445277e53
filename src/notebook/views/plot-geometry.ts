import { columnNumber, outputNumber } from '../values/write-number.ts';
import { ticksOf } from '../drawing/ticks.ts';
import type { Plot, Series } from './view.ts';

/** Where everything of a plot lies, in pixels. */
export interface PlotGeometry {
  readonly width: number;
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

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface DrawnSeries {
  readonly label: string;
  /** Where the label stands, beside the last point. */
  readonly labelAt: number;
  /** The line that joins the points, or "". */
  readonly path: string;
  /** Stems from zero to each point, or "": so a short list shows what it counts. */
  readonly stems: string;
  /** The points that are marked: all, or none where they would touch. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** Room above, so that the topmost number is not cut off. */
const roomAbove = 12;
const lineHeight = 18;
/** Type of 14 px is about so wide. */
const digit = 7.6;
/** At so many points a short list ends: fewer are stems, more a line. */
const fewPoints = 12;

/** Lays a plot out in a width. */
export function plotGeometry({ x, series, joined }: Plot, width: number): PlotGeometry {
  const height = Math.round(Math.min(300, Math.max(190, width * 0.46)));
  const bottom = height - 42;
  const top = hasTitle(series) ? 30 : roomAbove;
  const points = series.flatMap((one) => one.points);
  const isCounted = x === 'index';
  const hasStems = isCounted && series.length === 1 && points.length <= fewPoints;

  const [xFrom, xTo] = extent(
    points.map(([at]) => at),
    isCounted ? 0 : 0.03,
  );
  const ys = points.map(([, y]) => y);
  const [yFrom, yTo] = extent(hasStems ? [...ys, 0] : ys, 0.06);
  const yValues = ticksOf(yFrom, yTo, 4);
  const yTexts = yValues.map(tickText(yValues));
  const left = Math.ceil(Math.max(...yTexts.map((text) => text.length), 2) * digit) + 14;
  const longest = Math.max(0, ...series.map(({ label }) => Math.min(label.length, 14)));
  const right = width - (longest > 0 && series.length > 1 ? Math.ceil(longest * digit) + 14 : 14);

  const inset = hasStems ? Math.min(40, (right - left) / (2 * points.length)) : 6;
  const xAt = scale(xFrom, xTo, left + inset, right - inset);
  const yAt = scale(yFrom, yTo, bottom, top);
  const xValues = ticksOf(
    xFrom,
    xTo,
    Math.max(2, Math.floor((right - left) / 80)),
    isCounted ? 1 : 0,
  );
  const zero = yFrom <= 0 && yTo >= 0 ? yAt(0) : undefined;

  const drawn = series.map((one): DrawnSeries => {
    const places = one.points.map(([px, py]) => ({ x: xAt(px), y: yAt(py) }));
    const line = places.map(({ x: px, y: py }, index) => `${index ? 'L' : 'M'}${px} ${py}`);
    return {
      label: one.label,
      labelAt: places.at(-1)?.y ?? 0,
      path: joined && !hasStems ? line.join('') : '',
      stems: hasStems
        ? places.map(({ x: px, y: py }) => `M${px} ${zero ?? bottom}L${px} ${py}`).join('')
        : '',
      dots: !joined || places.length * 12 <= right - left ? places : [],
    };
  });
  return {
    width,
    height,
    left,
    right,
    bottom,
    zero,
    title: hasTitle(series) ? (series[0]?.label ?? '') : '',
    xTicks: xValues.map((value, index) => ({
      at: xAt(value),
      text: tickText(xValues)(value, index),
    })),
    yTicks: yValues.map((value, index) => ({ at: yAt(value), text: yTexts[index] ?? '' })),
    series: parted(drawn, bottom),
  };
}

/** A single series is not told from others, but its axis has a name. */
const hasTitle = (series: readonly Series[]) => series.length === 1 && series[0]?.label !== '';

/** Labels that would stand on one another are moved apart, in their order. */
function parted(series: readonly DrawnSeries[], bottom: number): DrawnSeries[] {
  const order = [...series].sort((a, b) => a.labelAt - b.labelAt);
  let next = roomAbove;
  const places = new Map<DrawnSeries, number>();
  for (const [index, one] of order.entries()) {
    const last = bottom - lineHeight * (order.length - 1 - index);
    const at = Math.min(Math.max(one.labelAt, next), Math.max(last, next));
    places.set(one, at);
    next = at + lineHeight;
  }
  return series.map((one) => ({ ...one, labelAt: round(places.get(one) ?? one.labelAt) }));
}

/** From the least to the greatest, with some room around; one number alone gets room of its own. */
function extent(numbers: readonly number[], room: number): [number, number] {
  let least = Infinity;
  let greatest = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  const size = greatest - least;
  // The difference of two neighbouring numbers is no axis.
  if (!(size > Math.max(Math.abs(least), Math.abs(greatest)) * 1e-9)) {
    const half = Math.abs(least) * 0.1 || 1;
    return [least - half, greatest + half];
  }
  return [least - size * room, greatest + size * room];
}

const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  round(start + (end - start) * ((value - from) / (to - from)));

/** Large and small ticks all in one manner. */
const tickText = (ticks: readonly number[]) => (value: number, _index: number) => {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return decimals > 4 || Math.abs(value) >= 1e6
    ? outputNumber(value)
    : columnNumber(value, decimals);
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
