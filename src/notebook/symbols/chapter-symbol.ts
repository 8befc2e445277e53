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
export interface ChapterSymbol {
  /** Its name in the program. A family of quantities without one has a name of its own here. */
  readonly name: string;
  /** How formulas write it, in TeX. */
  readonly tex: string;
  /** What the program keeps in its place, in a list or a matrix: `w1[i][j]` says where w_{ij} is. */
  readonly each?: string | undefined;
  /** Its aliases: how formulas write each of them, and its path in the program: `w_2: w2`. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
  /** None for what is not coloured, such as a function. */
  readonly role?: Role | undefined;
  /** What it is, in a few words. */
  readonly meaning: string;
}

/**
 * The symbol that a path into the program's names belongs to, as `weights[0]` does to `weights`.
 * An empty bracket stands for every place: `w1[][0]` is a column of `w1`.
 */
export function symbolOf(
  symbols: readonly ChapterSymbol[],
  path: string,
): ChapterSymbol | undefined {
  return symbols.find(
    ({ name, aliases }) =>
      holds(name, path) || Object.values(aliases ?? {}).some((one) => holds(one, path)),
  );
}

/** Whether a path leads to the same as another, or to a whole of which that is a part. */
export function holds(whole: string, part: string): boolean {
  const inner = keysOf(part);
  return keysOf(whole).every(
    (key, index) => key === inner[index] || (key === '' && inner[index] !== undefined),
  );
}

/** The keys of a path: `w1`, nothing and `0` of `w1[][0]`. */
export function keysOf(path: string): string[] {
  return path.replaceAll(']', '').split(/[.[]/);
}
