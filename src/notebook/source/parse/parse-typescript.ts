import { type Options, Parser, type Program, type Token as AcornToken } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import { positionAt, type Position } from './position.ts';
import { lookAlikeOf } from './look-alike.ts';
import { adviceOn, type Token } from './syntax-advice.ts';

/** An error in a source text, and where it is. `offset` counts from 0. */
export class SourceError extends SyntaxError implements Position {
  override readonly name = 'SourceError';
  readonly line: number;
  readonly column: number;
  readonly offset: number;

  constructor(message: string, source: string, offset: number) {
    super(message);
    ({ line: this.line, column: this.column } = positionAt(source, offset));
    this.offset = offset;
  }
}

/** Extends a parser of acorn by what cells need, and mends what its TypeScript plugin lacks. */
function forCells(base: typeof Parser): typeof Parser {
  return class extends base {
    /** The start of the current token: a field of acorn's that its types leave out. */
    declare readonly start: number;

    /** Lets a cell export a name that another cell declares. */
    checkLocalExport(): void {}

    /** Gives an error its offset, which the plugin's errors for some wrong texts do not have. */
    override parse(): Program {
      try {
        return super.parse();
      } catch (error) {
        if (isAcornError(error)) throw error;
        throw Object.assign(new SyntaxError('Unexpected token'), { pos: this.start });
      }
    }
  };
}

const JavaScriptParser = Parser.extend(forCells);
const TypeScriptParser = Parser.extend(tsPlugin(), forCells);

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  locations: true,
  preserveParens: true, // so that every node ends where its text ends
};

/**
 * Parses TypeScript as an ES module with top-level `await`.
 *
 * Two things that TypeScript allows are beyond the parser, and are errors here: a statement that is
 * the lone name `type` or the like, and `a ? (b) : c => d`, taken for `(b): c => d`.
 *
 * @throws SourceError where the text is not TypeScript.
 */
export function parseTypeScript(source: string): Program {
  return parse(TypeScriptParser, source);
}

/** Parses JavaScript in the same way. */
export function parseJavaScript(source: string): Program {
  return parse(JavaScriptParser, source);
}

function parse(parser: typeof Parser, source: string): Program {
  try {
    return parser.parse(source, { ...OPTIONS });
  } catch (error) {
    throw isAcornError(error) ? explain(error, source) : error;
  }
}

type AcornError = SyntaxError & { readonly pos: number };

function isAcornError(error: unknown): error is AcornError {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}

/** Says the parser's error in plain words, with the text at which it stopped. */
function explain({ message, pos }: AcornError, source: string): SourceError {
  const end = source.trimEnd().length;
  const terse = message
    .replace(/ \(\d+:\d+\)$/, '') // acorn adds "(line:column)"
    .replace(/^Identifier '(.+)' has already been declared$/, '`$1` is already declared')
    .replace(/^Unexpected character '(.+)'$/, (_, sign: string) => unexpectedSign(sign))
    // The plugin gives the text of a function in place of what it returns.
    .replace(
      /^\(\{ modifier \}\) => .*/,
      '`in` and `out` belong to a type parameter of a class or a type',
    );
  if (!/^Unexpected token$|^(Unexpected|The) keyword '/.test(terse)) {
    if (/regular expression$/.test(terse) && source[pos - 2] === '<')
      return new SourceError('Tags are no part of a program: write them in a string', source, pos);
    if (
      /^Cannot use keyword 'await'/.test(terse) &&
      /\b(const|let|var)\s+$/.test(source.slice(0, pos))
    )
      return new SourceError('`await` is a word of the language and cannot be a name', source, pos);
    return new SourceError(PLAIN_WORDS[terse] ?? terse, source, pos);
  }
  const before = tokensBefore(source, pos);
  if (pos < end) {
    const token = tokenAt(source, pos);
    const advice = adviceOn(before, { text: token, line: positionAt(source, pos).line });
    const what = /^["']/.test(token) ? `string ${token}` : `"${token}"`;
    return new SourceError(`Unexpected ${what}${advice ? `: ${advice}` : ''}`, source, pos);
  }
  const advice = adviceOn(before, undefined);
  if (advice) return new SourceError(`Something is missing: ${advice}`, source, end);
  const opening = findUnclosed(source);
  return opening
    ? new SourceError(`This "${opening.type.label}" is never closed`, source, opening.start)
    : new SourceError('The cell ends here, and something is still missing', source, end);
}

function unexpectedSign(sign: string): string {
  const plain = lookAlikeOf(sign);
  if (plain === undefined) return `Unexpected "${sign}"`;
  return `${sign} is no ${plain.startsWith('"') ? 'quote' : 'sign'} to a program: write ${plain}`;
}

/** The message for what a parser, or what goes through its tree, has no stack for. */
export const TOO_DEEP = 'This is nested too deep, or too long a chain, to be read';

const PLAIN_WORDS: Readonly<Record<string, string>> = {
  'Argument name clash': 'Two parameters have the same name',
  'Assigning to rvalue': 'Only a name, a property or an element can be assigned to',
  "Cannot use keyword 'await' outside an async function":
    '`await` needs an `async` function around it: write `async` before this one',
  'Identifier directly after number': 'A number runs into a name',
  'Not enough stack space to parse input': TOO_DEEP,
  'Shorthand property assignments are valid only in destructuring patterns':
    'Unexpected "=": in an object, write `name: value`',
  'Unsyntactic break': '`break` outside of a loop',
  'Unsyntactic continue': '`continue` outside of a loop',
  'Unterminated comment': 'This comment is never closed: write */ at its end',
  'Unterminated regular expression': 'This regular expression is never closed: write / at its end',
  'Unterminated string constant': 'This string is never closed: write the same quote at its end',
  'Unterminated template': 'This string is never closed: write ` at its end',
  "'return' outside of function": '`return` outside of a function',
};

/** Matches one token, roughly: a string, a number, a name, an operator, or any other character. */
const TOKEN = /("[^"\n]*"|'[^'\n]*')|[\d.]*\d\w*|[\p{ID_Continue}$#]+|[=!<>*&|?+-]+|[^]/uy;

function tokenAt(source: string, at: number): string {
  TOKEN.lastIndex = at;
  return TOKEN.exec(source)?.[0] ?? '';
}

/** Returns the tokens before an offset, as far as they can be separated without parsing. */
function tokensBefore(source: string, offset: number): Token[] {
  const tokens: Token[] = [];
  try {
    for (const { start, end, loc } of TypeScriptParser.tokenizer(source, OPTIONS)) {
      if (start >= offset) break;
      tokens.push({ text: source.slice(start, end), line: loc?.start.line ?? 1 });
    }
  } catch {
    // The text is wrong before the offset too: the tokens up to there are enough.
  }
  return tokens;
}

/** Finds the last bracket that opens and is not closed. */
function findUnclosed(source: string): AcornToken | undefined {
  const open: AcornToken[] = [];
  try {
    for (const token of TypeScriptParser.tokenizer(source, OPTIONS)) {
      if (/^([([{]|\$\{)$/.test(token.type.label)) open.push(token);
      if (/^[)\]}]$/.test(token.type.label)) open.pop();
    }
  } catch {
    return undefined; // without the parser, the tokenizer may take a slash for a regular expression
  }
  return open.at(-1);
}
