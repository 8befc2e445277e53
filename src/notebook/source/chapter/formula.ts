/** A formula and its numbers, in columns: every number under its own symbol. */
export interface Formula {
  /** TeX, a column each. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly FormulaEntry[])[];
}

export type FormulaEntry =
  /** A live number: a path into the program's names, and the number as its author quotes it. */
  | {
      readonly kind: 'number';
      readonly path: string;
      readonly quote: string;
      readonly inParentheses: boolean;
    }
  /** TeX, as it stands. */
  | { readonly kind: 'tex'; readonly tex: string };

const number = /^([A-Za-z_$][\w$.[\]]*):([−-]?[\d.,]+(?:e[−-]?\d+)?)$/;

/** A line of a formula's fence below its first. */
interface FormulaLine {
  /** Counted from 1, the first line of the fence's text. */
  readonly line: number;
  readonly entries: readonly FormulaEntry[];
  /** What is wrong with its columns; undefined where nothing is. */
  readonly problem: string | undefined;
}

/**
 * Reads a `formula` fence. Its first line is TeX in columns parted by `&`; each further line has as
 * many columns, of live numbers (`z:0.44`, or `(b:−0.4)`), or of TeX.
 *
 * @throws SyntaxError where a line has another number of columns than the first
 */
export function parseFormula(text: string): Formula {
  const { head, lines } = readFormula(text);
  const wrong = lines.find(({ problem }) => problem !== undefined);
  if (wrong) throw new SyntaxError(wrong.problem);
  return { head, rows: lines.map(({ entries }) => entries) };
}

/** Reads a `formula` fence line by line, and says of each whether its columns fit. */
export function readFormula(text: string): { head: readonly string[]; lines: FormulaLine[] } {
  const above = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('&').map((column) => column.trim()));
  const lines = rows.map((row, index) => ({
    line: above + index + 1,
    entries: row.map(readEntry),
    problem:
      row.length === head.length
        ? undefined
        : `a line of the formula has ${row.length} columns, its first line ${head.length}: ${row.join(' & ')}`,
  }));
  return { head, lines };
}

function readEntry(text: string): FormulaEntry {
  const inParentheses = text.startsWith('(') && text.endsWith(')');
  const [, path, quote] = number.exec(inParentheses ? text.slice(1, -1) : text) ?? [];
  if (path === undefined || quote === undefined) return { kind: 'tex', tex: text };
  return { kind: 'number', path, quote, inParentheses };
}
