import { readFileSync } from 'node:fs';

/** An error that beginners make, in cells of a chapter, and the message that they see. */
export interface BeginnerError {
  readonly name: string;
  readonly cells: readonly string[];
  /** What finds it: reading the cells, running them, or checking their types. */
  readonly by: string;
  /** The cell's index from 0, and the line in it from 1. */
  readonly at: readonly [cell: number, line: number];
  readonly message: string | RegExp;
  /** Matches every browser's own message, where the words are the engine's. */
  readonly anywhere: RegExp | undefined;
}

const mark = / ?⟵ (reading|running|types): (.*?)(?: ⟵ in any browser: \/(.*)\/(i?))?$/m;

/** Reads the errors, each under its name, with a mark on the line that is wrong. */
export function readBeginnerErrors(): BeginnerError[] {
  const text = readFileSync('tests/cells/beginner-errors.txt', 'utf8').replace(/^## .*\n/gm, '');
  return text
    .split(/^# /m)
    .slice(1)
    .map((entry) => {
      const [name = '', ...lines] = entry.trimEnd().split('\n');
      const marked = lines.join('\n').split('\n---\n');
      const cell = marked.findIndex((source) => mark.test(source));
      const [, by = '', message = '', anywhere, flags] = mark.exec(marked[cell] ?? '') ?? [];
      const line = marked[cell]?.split('\n').findIndex((one) => mark.test(one)) ?? NaN;
      const pattern = /^\/(.*)\/$/.exec(message)?.[1];
      return {
        name,
        cells: marked.map((source) => source.replace(mark, '')),
        by,
        at: [cell, line + 1],
        message: pattern === undefined ? message : new RegExp(pattern),
        anywhere: anywhere === undefined ? undefined : new RegExp(anywhere, flags),
      };
    });
}
