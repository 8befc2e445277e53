import { linkedFirstLines, linkProgram, programName, type CompiledCell } from './link.ts';

/** A program that can be imported, and how it lies to its cells. */
export interface PreparedProgram {
  /** The address to import. */
  readonly entry: string;
  /** The name that the program calls when a cell has ended. Nobody can guess it. */
  readonly hook: string;
  /** The line of the linked program on which each cell begins. */
  readonly firstLines: readonly number[];
  /** Its lines. A stack that names a later one lies. */
  readonly lines: readonly string[];
  /** What stands in it where the cells name the core package: columns behind that are ahead. */
  readonly core: string;
  /** What stack traces may call it. */
  readonly addresses: readonly string[];
}

/**
 * Links cells, and gives the program an address.
 *
 * @param core the address from which to import the core
 * @param createModuleUrl gives a module's code an address
 */
export function prepareProgram(
  cells: readonly CompiledCell[],
  core: string,
  createModuleUrl: (code: string) => string,
): PreparedProgram {
  const hook = `$${Math.random().toString(36).slice(2)}`;
  const program = linkProgram(cells, { core, hook });
  const address = createModuleUrl(program);
  // A module that exports a `then` is taken for a promise, and would never be there: another imports it.
  const entry = cells.some(({ code }) => code.includes('export'))
    ? createModuleUrl(`import${JSON.stringify(address)}`)
    : address;
  return {
    entry,
    hook,
    firstLines: linkedFirstLines(cells),
    lines: program.split('\n'),
    core,
    addresses: [programName, address],
  };
}
