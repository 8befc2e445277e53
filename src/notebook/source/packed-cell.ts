import type { CellOutline } from './compile.ts';
import type { CompiledCell } from '../runtime/link/link.ts';
import type { NumberLiteral } from './literals.ts';

/**
 * A compiled cell as a page carries it, which has the source already: the JavaScript is the source
 * with spaces in some places, so only those places are listed.
 */
export interface PackedCell {
  readonly name: string;
  /** The parts of the code that differ from the source: an offset, and how many spaces or a text. */
  readonly stripped: readonly (readonly [offset: number, spaces: number | string])[];
  /** The top-level names it declares, each with its line. */
  readonly declared: readonly (readonly [name: string, line: number])[];
  readonly specifiers: readonly (readonly [start: number, end: number])[];
}

export function packCell(source: string, compiled: CompiledCell, outline: CellOutline): PackedCell {
  return {
    name: compiled.name,
    stripped: differences(source, compiled.code),
    declared: outline.declared.map(({ name, line }) => [name, line]),
    specifiers: compiled.specifiers.map(({ start, end }) => [start, end]),
  };
}

export function unpackCell(
  source: string,
  literals: readonly NumberLiteral[],
  { name, stripped, declared, specifiers }: PackedCell,
): { compiled: CompiledCell; outline: CellOutline } {
  const code = stripped.reduce((text, [offset, spaces]) => {
    const written = typeof spaces === 'string' ? spaces : ' '.repeat(spaces);
    return text.slice(0, offset) + written + text.slice(offset + written.length);
  }, source);
  return {
    compiled: {
      name,
      code,
      names: [...new Set(declared.map(([declaredName]) => declaredName))],
      specifiers: specifiers.map(([start, end]) => ({ start, end })),
    },
    outline: {
      declared: declared.map(([declaredName, line]) => ({ name: declaredName, line })),
      literals,
    },
  };
}

/** Lists the runs of characters in which two texts of one length differ. */
function differences(source: string, code: string): [number, number | string][] {
  if (source.length !== code.length) throw new RangeError('the code must be as long as its source');
  const found: [number, number | string][] = [];
  for (let start = 0; start < code.length; start += 1) {
    if (source[start] === code[start]) continue;
    let end = start + 1;
    while (end < code.length && source[end] !== code[end]) end += 1;
    const text = code.slice(start, end);
    found.push([start, text.trim() === '' && !text.includes('\n') ? text.length : text]);
    start = end - 1;
  }
  return found;
}
