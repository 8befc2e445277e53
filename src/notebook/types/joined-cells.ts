import { joinCells } from '../source/join-cells.ts';
import { closeCell } from './close-cell.ts';

/** A cell by its index, and an offset into its source. */
export interface CellOffset {
  readonly cell: number;
  readonly offset: number;
}

/** The cells joined to the one text that is checked, with offsets from the one to the other. */
export class JoinedCells {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #sources: readonly string[];

  /** @param sources as they stand in listings and editors, one of them perhaps half typed */
  constructor(sources: readonly string[]) {
    const closed = sources.map((source) => ({ source: closeCell(source) }));
    this.#sources = sources;
    this.text = joinCells(closed);
    this.#starts = closed.map(
      ({ source }, index) => joinCells(closed.slice(0, index + 1)).length - source.length,
    );
  }

  /** Returns the offset into the whole. */
  offsetOf({ cell, offset }: CellOffset): number {
    return (this.#starts[cell] ?? 0) + Math.min(offset, this.#sources[cell]?.length ?? 0);
  }

  /** Returns the offset into a cell: what stands between two cells is the end of the first. */
  cellOffsetOf(offset: number): CellOffset {
    const cell = Math.max(
      0,
      this.#starts.findLastIndex((start) => start <= offset),
    );
    const own = offset - (this.#starts[cell] ?? 0);
    return { cell, offset: Math.max(0, Math.min(own, this.#sources[cell]?.length ?? 0)) };
  }
}
