import { fitLiteral } from './fit-literal.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { CellNotes } from './compile.ts';

/** A cell's source, and what was made of it to run it. */
export interface ReadyCell {
  readonly source: string;
  readonly notes: CellNotes;
  /** Null where it is to be compiled with the others. */
  readonly compiled: CompiledCell | null;
}

/**
 * A cell with another number in the place of one of its literals. A number has no types to blank, so
 * what was ready to run still is.
 *
 * @param literal its index among the cell's literals; without one there, the cell is as it was
 */
export function replaceLiteral(cell: ReadyCell, literal: number, text: string): ReadyCell {
  const { source, notes, compiled } = cell;
  const place = notes.literals[literal];
  if (!place) return cell;
  const fitting = fitLiteral(text, source.slice(0, place.start), source.slice(place.end));
  const replace = (code: string) => code.slice(0, place.start) + fitting + code.slice(place.end);
  const shift = (offset: number) =>
    offset > place.start ? offset + fitting.length - (place.end - place.start) : offset;
  const move = <T extends { readonly start: number; readonly end: number }>(range: T): T => ({
    ...range,
    start: shift(range.start),
    end: shift(range.end),
  });
  return {
    source: replace(source),
    notes: { ...notes, literals: notes.literals.map(move) },
    compiled: compiled && {
      ...compiled,
      code: replace(compiled.code),
      specifiers: compiled.specifiers.map(move),
    },
  };
}
