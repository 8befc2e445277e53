import { firstLines } from './first-lines.ts';

/** A cell ready to run: JavaScript of the same lines and columns, and what the runner must know of it. */
export interface CompiledCell {
  readonly name: string;
  readonly code: string;
  /** The top-level names it declares, in order. */
  readonly names: readonly string[];
  /** Where in the code the specifiers of its imports stand, quotes included. */
  readonly specifiers: readonly { readonly start: number; readonly end: number }[];
}

/** Where the linked program finds the core, and what it calls the hook. */
export interface Links {
  readonly core: string;
  /** A name that nobody can guess. */
  readonly hook: string;
}

/** The global name under which the runtime leaves its `cellEnded` for the linked program. */
export const givenName = (hook: string): string => `${hook}Given`;

/** What the linked program is called in stack traces, where an engine lets it have a name. */
export const programName = 'behind-the-hood-program.js';

/**
 * The program as one JavaScript module that tells the runtime when each cell has come to its end.
 * The call stands on the empty line after the cell, so every line keeps its distance to the others;
 * it hands over getters, because the runtime decides when a value is looked at, and survives its
 * failing. Keys are computed, for in a literal a plain `__proto__` is no key.
 *
 * The first line takes the hook, and names nothing that a cell could declare: a reader's code that
 * found it could say that cells have ended which have not.
 */
export function linkProgram(cells: readonly CompiledCell[], { core, hook }: Links): string {
  const linked = cells.map((cell, index) => {
    const getters = cell.names.map((name) => `["${name}"]:()=>${name}`).join(',');
    return `${pointTo(core, cell)}\n;${hook}(${index},{${getters}});`;
  });
  return [`const ${hook}=${givenName(hook)};`, ...linked, `//# sourceURL=${programName}`].join(
    '\n',
  );
}

function pointTo(url: string, { code, specifiers }: CompiledCell): string {
  return specifiers.reduceRight(
    (text, { start, end }) => text.slice(0, start) + JSON.stringify(url) + text.slice(end),
    code,
  );
}

/** The line of the linked program on which each cell begins, from 1. */
export function linkedFirstLines(cells: readonly CompiledCell[]): number[] {
  return firstLines(cells.map(({ code }) => code)).map((line) => line + 1);
}
