import type { CompiledCell } from '../runtime/link/link.ts';
import type { CellOutline } from './compile.ts';

/** A cell's source, and what was compiled of it. */
export interface ReadyCell {
  readonly source: string;
  readonly outline: CellOutline;
  /** Null where it is to be compiled with the others. */
  readonly compiled: CompiledCell | null;
}

/**
 * Writes another number in the place of one of a cell's literals. A number has no types to strip, so
 * the compiled code only gets the same number.
 *
 * @param literal its index among the cell's literals
 * @returns the same cell where it has no such literal, or has the same text there
 */
export function replaceLiteral(cell: ReadyCell, literal: number, text: string): ReadyCell {
  const { source, outline, compiled } = cell;
  const range = outline.literals[literal];
  if (!range) return cell;
  const fitting = fitLiteral(text, source.slice(0, range.start), source.slice(range.end));
  if (fitting === source.slice(range.start, range.end)) return cell;
  const replace = (code: string) => code.slice(0, range.start) + fitting + code.slice(range.end);
  const shift = (offset: number) =>
    offset > range.start ? offset + fitting.length - (range.end - range.start) : offset;
  const move = <T extends { readonly start: number; readonly end: number }>(range: T): T => ({
    ...range,
    start: shift(range.start),
    end: shift(range.end),
  });
  return {
    source: replace(source),
    outline: { ...outline, literals: outline.literals.map(move) },
    compiled: compiled && {
      ...compiled,
      code: replace(compiled.code),
      specifiers: compiled.specifiers.map(move),
    },
  };
}

/** What binds to a number before its sign does: a power or a member, behind space or comments. */
const binding = /^(?:\s|\/\/.*|\/\*[^]*?\*\/|!(?!=))*(?:\*\*|\?\.(?!\d)|[.[])/;

/**
 * Writes a number so that it is one in its place, whatever stood there: in parentheses where it needs
 * them, as in `a-(-1)`, `(-1) ** 2`, `return(1)` and `(5).toFixed()`.
 */
export function fitLiteral(text: string, before: string, after: string): string {
  const needsParentheses = text.startsWith('-')
    ? before.endsWith('-') || binding.test(after)
    : /[\p{ID_Continue}$]$/u.test(before) || (after.startsWith('.') && /^\d+$/.test(text));
  return needsParentheses ? `(${text})` : text;
}
