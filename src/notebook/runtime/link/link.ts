import { firstLines } from './first-lines.ts';

/** A cell ready to run: JavaScript of the same lines and columns as its source. */
export interface CompiledCell {
  readonly name: string;
  readonly code: string;
  /** The top-level names it declares, in order. */
  readonly names: readonly string[];
  /** Offsets in the code of the specifiers of its imports, quotes included. */
  readonly specifiers: readonly { readonly start: number; readonly end: number }[];
}

/** The names that the linked program has for what is outside of it. */
export interface Links {
  /** The address of the core. */
  readonly core: string;
  /** The name of the function that it calls after each cell. Nobody can guess it. */
  readonly hook: string;
}

/** Returns the name of the global from which the linked program takes its hook. */
export const hookGlobal = (hook: string): string => `${hook}Global`;

/** The name of the linked program in stack traces, where an engine lets it have one. */
export const programName = 'behind-the-hood-program.js';

/**
 * Joins cells to one JavaScript module that calls its hook when each cell has come to its end.
 * The call stands on the empty line after the cell, so every line keeps its distance to the others.
 * Its argument holds getters, because a name may have no value yet, and reading it would throw.
 * Keys are computed, for in a literal a plain `__proto__` is no key.
 *
 * The first line takes the hook, and names nothing that a cell could declare: a reader's code that
 * found it could report cells as ended that have not.
 */
export function linkProgram(cells: readonly CompiledCell[], { core, hook }: Links): string {
  const linked = cells.map((cell, index) => {
    const getters = cell.names.map((name) => `["${name}"]:()=>${name}`).join(',');
    return `${importFrom(core, cell)}\n;${hook}(${index},{${getters}});`;
  });
  return [`const ${hook}=${hookGlobal(hook)};`, ...linked, `//# sourceURL=${programName}`].join(
    '\n',
  );
}

function importFrom(url: string, { code, specifiers }: CompiledCell): string {
  return specifiers.reduceRight(
    (text, { start, end }) => text.slice(0, start) + JSON.stringify(url) + text.slice(end),
    code,
  );
}

/** Returns the line of the linked program on which each cell begins, from 1. */
export function linkedFirstLines(cells: readonly CompiledCell[]): number[] {
  return firstLines(cells.map(({ code }) => code)).map((line) => line + 1);
}
