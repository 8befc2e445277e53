/** The quantities that colour, mark and underline tell apart. */
export const roles = [
  'input',
  'target',
  'weight',
  'bias',
  'sum',
  'activation',
  'loss',
  'gradient',
] as const;

export type Role = (typeof roles)[number];

/** One of the cast of a chapter: a quantity, as its program and its formulas name it. */
export interface Symbol {
  /** Its name in the program. */
  readonly name: string;
  /** How formulas write it, in TeX. */
  readonly tex: string;
  readonly role: Role;
  /** What it is, in a few words. */
  readonly meaning: string;
}

/** The symbol that a path into the program's names belongs to, as `weights[0]` does to `weights`. */
export function symbolOf(symbols: readonly Symbol[], path: string): Symbol | undefined {
  return (
    symbols.find(({ name }) => name === path) ??
    symbols.find(({ name }) => path.startsWith(name) && /^[.[]/.test(path.slice(name.length)))
  );
}
