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
  /** The names of its kin, where one symbol stands for a family, as `w` does for w1, w2 and w3. */
  readonly kin?: readonly string[] | undefined;
  /** How formulas write it, in TeX. */
  readonly tex: string;
  readonly role: Role;
  /** What it is, in a few words. */
  readonly meaning: string;
}

/** The symbol that a path into the program's names belongs to, as `weights[0]` does to `weights`. */
export function symbolOf(symbols: readonly Symbol[], path: string): Symbol | undefined {
  const [root] = path.split(/[.[]/);
  return symbols.find(({ name, kin }) => name === root || kin?.includes(root ?? ''));
}
