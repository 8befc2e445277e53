import type { Point } from '../drawing/point.ts';

/** A way to see a value other than as text, as plain data. */
export type View = Plot | HeatMap | Drawing | Table;
export type ViewKind = View['kind'];

export interface Plot {
  readonly kind: 'plot';
  /** What the horizontal axis counts or measures. */
  readonly x: string;
  /** Points of several series differ by mark, dash and label. */
  readonly series: readonly Series[];
  /** Whether the points of a series follow one another, so that a line may join them. */
  readonly joined: boolean;
}

export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
}

/** A matrix, each number on a ground of its sign and size. */
export interface HeatMap {
  readonly kind: 'heat map';
  readonly rows: readonly (readonly number[])[];
}

/** A network: `weights[i][j]` leads from input i to neuron j. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly layers: readonly DrawnLayer[];
}

export interface DrawnLayer {
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface ShownView {
  readonly view: View;
  readonly label: string;
  /** The role of the quantity that it shows, whose colour it has; "" for none. */
  readonly role: string;
}
