import { parseFormula, type FormulaEntry } from '../source/chapter/formula.ts';

/** Writes a formula and its numbers as TeX, column under column. */
export function formulaTex(source: string): string {
  const { head, rows } = parseFormula(source);
  const lines = [head, ...rows.map((row) => row.map(entryTex))].map((line) => line.join(' & '));
  return `\\begin{array}{${'c'.repeat(head.length)}}\n${lines.join(' \\\\\n')}\n\\end{array}`;
}

function entryTex(entry: FormulaEntry): string {
  if (entry.kind === 'tex') return entry.tex;
  const number = entry.quote.replaceAll('−', '-').replace(/^(.+)e(.+)$/, '$1 \\times 10^{$2}');
  return entry.inParentheses ? `(${number})` : number;
}
