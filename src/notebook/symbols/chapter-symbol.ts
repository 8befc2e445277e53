import { includesPath } from './symbol-path.ts';

/** The kinds of quantities, each with a colour, a mark and an underline of its own. */
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

/** A symbol of a chapter's symbol table: a quantity, as its program and its formulas name it. */
export interface ChapterSymbol {
  /** Its name in the program. A family, which has no value of its own, has another name here. */
  readonly name: string;
  /** How formulas write it, in TeX. */
  readonly tex: string;
  /** The path of one number in a list or a matrix: `w1[i][j]` is the path of w_{ij}. */
  readonly each?: string | undefined;
  /** What formulas write for other names of the program, and their paths: `w_2: w2`. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** Missing for what is not coloured, such as a function. */
  readonly role?: Role | undefined;
  /** What it is, in a few words. */
  readonly meaning: string;
}

export function pathsOf({ name, aliases }: ChapterSymbol): string[] {
  return [name, ...Object.values(aliases ?? {})];
}

/** Finds the symbol that a path belongs to, as `weights[0]` does to `weights`. */
export function symbolOf(
  symbolTable: readonly ChapterSymbol[],
  path: string,
): ChapterSymbol | undefined {
  return symbolTable.find((symbol) => pathsOf(symbol).some((whole) => includesPath(whole, path)));
}
