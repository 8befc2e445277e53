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

/**
 * Reads a `formula` fence. Its first line is TeX in columns parted by `&`; each further line has as
 * many columns, of live numbers (`z:0.44`, or `(b:−0.4)`), or of TeX.
 *
 * @throws SyntaxError where a line has another number of columns than the first
 */
export function parseFormula(text: string): Formula {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('&').map((column) => column.trim()));
  for (const row of rows)
    if (row.length !== head.length)
      throw new SyntaxError(
        `a line of the formula has ${row.length} columns, its first line ${head.length}: ${row.join(' & ')}`,
      );
  return { head, rows: rows.map((row) => row.map(readEntry)) };
}

function readEntry(text: string): FormulaEntry {
  const inParentheses = text.startsWith('(') && text.endsWith(')');
  const [, path, quote] = number.exec(inParentheses ? text.slice(1, -1) : text) ?? [];
  if (path === undefined || quote === undefined) return { kind: 'tex', tex: text };
  return { kind: 'number', path, quote, inParentheses };
}
