import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A condition that must hold after a program has run. */
type Expectation =
  /** How its cell ends: without an error, with one that says this, or either way. */
  | { readonly kind: 'done' }
  | { readonly kind: 'error'; readonly text: RegExp }
  | { readonly kind: 'ends' }
  /** The run fails; without a stack nobody knows the cell, and the last one says so. */
  | { readonly kind: 'fails' }
  /** It runs until the reader stops it. */
  | { readonly kind: 'stopped-by-reader' }
  /** It may end by itself, or be ended by the browser; when it has run for three seconds the reader stops it. */
  | { readonly kind: 'any-end' }
  /** The page asks whether to stop it. */
  | { readonly kind: 'asks' }
  /** Its output is cut, with a notice. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'prints'; readonly text: string | RegExp }
  | { readonly kind: 'never-prints'; readonly text: string | RegExp };

/** A program that means no good, and what must happen. None may send a request. */
export interface HostileProgram {
  readonly family: string;
  readonly name: string;
  /** One line that says what it tries. */
  readonly tries: string;
  readonly expectations: readonly Expectation[];
  /** The cell's whole text, header and all, with `ADDRESS` where the recording server's belongs. */
  readonly source: string;
}

/** The line before a program's expectations: its name, and what it tries. */
const heading = /^\/\/ (?!expect:)([a-z0-9-]+): (.*)\n(?=\/\/ expect: )/gm;

/** Reads all programs of the suite: a file a family, in it a program under each heading. */
export function readHostilePrograms(): HostileProgram[] {
  return globSync('tests/hostile/programs/*.ts').sort().flatMap(readFamily);
}

function readFamily(file: string): HostileProgram[] {
  const text = readFileSync(file, 'utf8');
  const headings = [...text.matchAll(heading)];
  if (headings[0]?.index !== 0) throw new Error(`${file} does not begin with a program's heading`);
  return headings.map((found, at) => {
    const [, name = '', tries = ''] = found;
    const source = text.slice(found.index, headings[at + 1]?.index).trimEnd();
    const expectations = Array.from(source.matchAll(/^\/\/ expect: (.*)$/gm), ([, one = '']) =>
      parseExpectation(one, `${file}, ${name},`),
    );
    if (!expectations.some(({ kind }) => endings.includes(kind)))
      throw new Error(`${file}, ${name}, does not say how it must end`);
    return { family: basename(file, '.ts'), name, tries, expectations, source };
  });
}

const endings = ['done', 'error', 'ends', 'fails', 'stopped-by-reader', 'any-end'];

/** Parses one of `done`, `cut`, … or `error /pattern/`, `prints "text"`, `prints /pattern/`. */
function parseExpectation(text: string, program: string): Expectation {
  const [, kind = '', quoted, pattern, flags] =
    /^([a-z-]+)(?: (?:(".*")|\/(.+)\/([a-z]*)))?$/.exec(text) ?? [];
  const wanted =
    pattern !== undefined ? new RegExp(pattern, flags) : quoted && (JSON.parse(quoted) as string);
  if (kind === 'error' && wanted instanceof RegExp) return { kind, text: wanted };
  if ((kind === 'prints' || kind === 'never-prints') && wanted) return { kind, text: wanted };
  if (wanted === undefined && kind !== 'error' && [...endings, 'asks', 'cut'].includes(kind))
    return { kind } as Expectation;
  throw new Error(`${program} has an expectation that nobody knows: ${text}`);
}
