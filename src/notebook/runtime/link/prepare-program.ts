import { linkedFirstLines, linkProgram, programName, type CompiledCell } from './link.ts';

/** A linked program with its address, and what leads from its lines and columns to its cells'. */
export interface PreparedProgram {
  /** The address of the module to import. */
  readonly entry: string;
  /** The name of the function that the program calls after each cell. Nobody can guess it. */
  readonly hook: string;
  /** The line of the linked program on which each cell begins. */
  readonly firstLines: readonly number[];
  /** The lines of the linked program. A stack that names a later one was forged. */
  readonly lines: readonly string[];
  /** The address of the core. It stands in place of the core's shorter name, and moves columns. */
  readonly core: string;
  /** The names that stack traces may have for the program. */
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
  // The import of a module that exports `then` waits for ever, so a module without it stands between.
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
