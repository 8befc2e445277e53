import ts from 'typescript';

/** Makes a cell that is parsed alone a module too. */
const before = 'export {};';

/** A syntax error in a cell. Offsets are into its source. */
interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly code: number;
  readonly message: string;
}

/** Returns what keeps a cell from being parsed. */
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

/** What stands in for something that has not been typed yet, by the number of its message. */
const standIns: Readonly<Record<number, string>> = {
  1003: '_', // Identifier expected.
  1109: 'null', // Expression expected.
  1110: 'any', // Type expected.
  1135: 'null', // Argument expression expected.
  1160: '`', // Unterminated template literal.
};

/** A cell that misses more than this is not about to be finished. */
const mostAdded = 40;

/**
 * Closes what a half-typed cell leaves open, on a line of its own, so that the cells below are not
 * taken for its inside. A cell that can be parsed stays as it is.
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

/** Returns what a message misses: `}` of "'}' expected.", and a stand-in for a name or a value. */
function missing({ code, message }: SyntaxProblem): string | undefined {
  return standIns[code] ?? /^'(\S+)' expected\.$/.exec(message)?.[1];
}
