import ts from 'typescript';

/** Parsed alone, a cell is a module too. */
const before = 'export {};';

/** A syntax error in a cell. Offsets are into its source. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly message: string;
}

/** What keeps a cell from being read. */
export function syntaxProblems(source: string): SyntaxProblem[] {
  const file = ts.createSourceFile('/cell.ts', before + source, ts.ScriptTarget.ESNext);
  // The parser leaves them here; only a whole program has a public way to ask for them.
  const { parseDiagnostics } = file as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ start, length, code, messageText }) => ({
    start: start - before.length,
    end: start + length - before.length,
    code,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

/** By the number of its message: what stands in for something that has not been typed yet. */
const standIns: Readonly<Record<number, string>> = {
  1003: '_', // Identifier expected.
  1109: 'null', // Expression expected.
  1110: 'any', // Type expected.
  1135: 'null', // Argument expression expected.
  1160: '`', // Unterminated template literal.
};

/** More than this is no cell that somebody is about to finish. */
const mostAdded = 40;

/**
 * A cell that somebody is typing, with what it leaves open closed on a line of its own, so that the
 * cells below are not taken for its inside. A cell that reads stays as it is.
 */
export function closeCell(source: string): string {
  let closed = source;
  for (let added = 0; added < mostAdded; added += 1) {
    const length = closed.trimEnd().length;
    const atEnd = syntaxProblems(closed).filter(({ end }) => end >= length);
    const next = atEnd.map(missing).find((one) => one !== undefined);
    if (next === undefined) return closed;
    closed += added === 0 ? `\n${next}` : ` ${next}`;
  }
  return source;
}

/** What a message misses: `}` of "'}' expected.", and a stand-in for a name or a value. */
function missing({ code, message }: SyntaxProblem): string | undefined {
  return standIns[code] ?? /^'(\S+)' expected\.$/.exec(message)?.[1];
}
