import type { Value } from '../values/value.ts';

/** A way to see a value other than as text. Plain data: whoever draws it needs no more. */
export type View = Plot | HeatMap | Drawing | Table | Tree;
export type ViewKind = View['kind'];

export type Pair = readonly [x: number, y: number];

/** Points on a plane. */
export interface Plot {
  readonly kind: 'plot';
  /** What the horizontal axis counts or measures. */
  readonly x: string;
  /** Points of several series are told apart by mark, dash and label. */
  readonly series: readonly Series[];
  /** Whether the points of a series follow one another, so that a line may join them. */
  readonly joined: boolean;
}

export interface Series {
  readonly label: string;
  readonly points: readonly Pair[];
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

/** A value whose parts can be opened and closed. */
export interface Tree {
  readonly kind: 'tree';
  readonly value: Value;
}
