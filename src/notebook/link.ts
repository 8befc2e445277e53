import { firstLines } from './program.ts';

/** A cell ready to run: JavaScript of the same lines and columns, and what the runner must know of it. */
export interface CompiledCell {
  readonly name: string;
  readonly code: string;
  /** The top-level names it declares, in order. */
  readonly names: readonly string[];
  /** Where in the code the specifiers of its imports stand, quotes included. */
  readonly specifiers: readonly { readonly start: number; readonly end: number }[];
}

/** The global name from which `hookModule` takes the runtime's `cellEnded`. */
export const hookName = '$cellEnded';

/**
 * A module that hands the hook to the linked program, and takes it away from everybody else: the
 * program has it by an import, under a name that nobody can guess. A reader's code that found it
 * could say that cells have ended which have not.
 */
export const hookModule = `export const hook=globalThis.${hookName};delete globalThis.${hookName};`;

/** Where the linked program finds what it imports, and what it calls the hook. */
export interface Links {
  readonly core: string;
  readonly hook: string;
  readonly hookName: string;
}

/** What the linked program is called in stack traces, where an engine lets it have a name. */
export const programName = 'behind-the-hood-program.js';

/**
 * The program as one JavaScript module that tells the runtime when each cell has come to its end.
 * The call stands on the empty line after the cell, so every line stays where it was; it hands
 * over getters, because the runtime decides when a value is looked at, and survives its failing.
 * Keys are computed, for in a literal a plain `__proto__` is no key.
 */
export function linkProgram(cells: readonly CompiledCell[], links: Links): string {
  const linked = cells.map((cell, index) => {
    const getters = cell.names.map((name) => `["${name}"]:()=>${name}`).join(',');
    return `${pointTo(links.core, cell)}\n;${links.hookName}(${index},{${getters}});`;
  });
  const hook = `import{hook as ${links.hookName}}from${JSON.stringify(links.hook)};`;
  return `${linked.join('\n')}\n${hook}\n//# sourceURL=${programName}`;
}

function pointTo(url: string, { code, specifiers }: CompiledCell): string {
  return specifiers.reduceRight(
    (text, { start, end }) => text.slice(0, start) + JSON.stringify(url) + text.slice(end),
    code,
  );
}

/** The line of the linked program on which each cell begins, from 1. */
export function linkedFirstLines(cells: readonly CompiledCell[]): number[] {
  return firstLines(cells.map(({ code }) => ({ source: code })));
}
