import { z } from 'astro/zod';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { roles } from '../../notebook/symbols/chapter-symbol.ts';
import { wordList } from '../../notebook/values/word-list.ts';
import type { Mistake } from './mistake.ts';

const symbols = z
  .array(
    z.strictObject({
      name: z.string(),
      tex: z.string().min(1),
      each: z.string().optional(),
      aliases: z.record(z.string(), z.string()).optional(),
      role: z.enum(roles).optional(),
      meaning: z.string(),
    }),
  )
  .describe('a list of symbols, each with name, tex and meaning, and perhaps role, each, aliases');

const chapterFields = z.strictObject({
  title: z.string().describe('the name of the chapter'),
  summary: z.string().describe('one sentence for the list on the home page'),
  promise: z.string().describe('one or two sentences to the reader, under the title'),
  able: z
    .array(z.string())
    .min(3)
    .max(6)
    .describe('a list of three to six things that the reader will be able to do'),
  symbols,
});

const homeFields = z.strictObject({
  title: z.string().describe('the name of the site'),
  lead: z.string().describe('what the site is, under its name'),
  symbols,
});

/** What stands at the head of a file, by the kind of the file. */
const frontMatterFields = { chapter: chapterFields, home: homeFields };
export type FrontMatterKind = keyof typeof frontMatterFields;
export type FrontMatter<K extends FrontMatterKind> = z.infer<(typeof frontMatterFields)[K]>;

/** What a file's front matter says. */
interface ReadFrontMatter<K extends FrontMatterKind> {
  /** Undefined where there are mistakes. */
  readonly data: FrontMatter<K> | undefined;
  readonly mistakes: readonly Mistake[];
  /** Finds the line of a part of it: `['symbols', 0]` is the first symbol. */
  lineOf(path: readonly PropertyKey[]): number;
}

const block = /^---\r?\n([\s\S]*?\n)?---\r?(?:\n|$)/;

/** Checks whether a file's front matter can be read, whatever it says. */
export function hasReadableFrontMatter(text: string): boolean {
  const yaml = block.exec(text)?.[1] ?? '';
  return parseDocument(yaml).errors.length === 0;
}

/** Reads the front matter of a file, and finds every mistake in it. */
export function readFrontMatter<K extends FrontMatterKind>(
  text: string,
  kind: K,
): ReadFrontMatter<K> {
  const fields = frontMatterFields[kind];
  const needed = Object.keys(fields.shape);
  const yaml = block.exec(text)?.[1];
  const fail = (mistakes: readonly Mistake[], lineOf = (_: readonly PropertyKey[]) => 1) => ({
    data: undefined,
    mistakes,
    lineOf,
  });
  if (yaml === undefined)
    return fail([
      {
        line: 1,
        message: `the file begins with its front matter, between two lines of ---: ${wordList(needed)}`,
      },
    ]);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  // The first line is that of the dashes.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  if (document.errors.length > 0)
    return fail(
      document.errors.map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        message: `front matter: ${message}. A text with a colon or a quotation mark in it stands between quotation marks`,
      })),
      lineOf,
    );
  const read = fields.safeParse(document.toJS() ?? {});
  if (read.success) return { data: read.data as FrontMatter<K>, mistakes: [], lineOf };
  const mistakes = read.error.issues.flatMap((issue): Mistake[] => {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        line: lineOf([...path, key]),
        message: `front matter: nothing reads ${[...path, key].join('.')}${path.length === 0 ? `; there are ${wordList(needed)}` : ''}`,
      }));
    const field = fields.shape[path[0] as keyof typeof fields.shape] as z.ZodType | undefined;
    const wish = field?.description ? `: it is ${field.description}` : '';
    return [{ line: lineOf(path), message: `front matter: ${path.join('.')}${wish} (${message})` }];
  });
  return fail(mistakes, lineOf);
}

/** Finds where a part of the front matter begins, or else the nearest that is there around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => (item.key as { value?: unknown }).value === key)
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}
