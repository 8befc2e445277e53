import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {} from 'mdast-util-mdxjs-esm';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { emptyFrontMatter, parseMdx } from '../../notebook/source/chapter/parse-mdx.ts';
import type { Mistake } from './mistake.ts';

/** A chapter's text as MDX, as far as it can be read. */
interface ReadMdx {
  /** Undefined where the text cannot be read to its end. */
  readonly tree: Root | undefined;
  /** The same text with spaces in the place of the signs that cannot be read. */
  readonly readable: string;
  readonly mistakes: readonly Mistake[];
}

/** An author who sees so many mistakes has enough to do. */
const MOST = 20;

/**
 * Reads the text of an MDX file. Where a sign keeps it from being read, that is a mistake, and the
 * rest is read without it: so all of them are found at once.
 */
export function readMdx(text: string): ReadMdx {
  const mistakes: Mistake[] = [];
  let readable = text;
  while (mistakes.length < MOST) {
    try {
      const tree = parseMdx(readable);
      return { tree, readable, mistakes: [...mistakes, ...codeIn(tree)] };
    } catch (error) {
      if (!isParserMessage(error)) throw error;
      const body = emptyFrontMatter(readable);
      const found = findCulprit(error, body);
      const { line, column } = placeAt(body, found.offset);
      mistakes.push({ line, column, message: found.message });
      if (!/\S/.test(readable.charAt(found.offset))) break;
      readable = `${readable.slice(0, found.offset)} ${readable.slice(found.offset + 1)}`;
    }
  }
  return { tree: undefined, readable: '', mistakes };
}

/** Finds the sign at which the reading of a text went wrong, before the place where it stopped. */
function findCulprit(error: VFileMessage, text: string): { offset: number; message: string } {
  const { place, reason, source = '' } = error;
  const point = place && ('start' in place ? place.start : place);
  const end = point?.offset ?? text.length;
  const before = maskQuoted(text).slice(0, end + 1);
  if (source.endsWith('expression'))
    return {
      offset: Math.max(0, lastUnescaped(before, '{')),
      message:
        'a brace begins code here, and a chapter has none outside its cells: write \\{ for the sign, or put it between backticks or dollar signs',
    };
  if (source.endsWith('esm')) {
    const [line] = Array.from(before.matchAll(/^(?:import|export)\b/gm)).slice(-1);
    return {
      offset: line?.index ?? 0,
      message: `a line that begins with ${line?.[0] ?? 'import'} is taken for code: begin it with another word`,
    };
  }
  // A tag that is never closed is said with its place, and only there.
  const [unclosed, tag, unclosedLine, unclosedColumn] =
    /^Expected a closing tag for `(<[^`]*>)` \((\d+):(\d+)-/.exec(reason) ?? [];
  if (unclosed)
    return {
      offset: offsetAt(text, Number(unclosedLine), Number(unclosedColumn)),
      message: `${tag} has no closing tag in the same block: write it, or \\< for the sign`,
    };
  return {
    offset: Math.max(0, lastUnescaped(before, '<')),
    message:
      'this begins a tag that cannot be read: write \\< for the sign, or put it between backticks or dollar signs',
  };
}

function isParserMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'reason' in error && 'place' in error;
}

/** Finds code of MDX, which would run beside the chapter's program and outside of its cells. */
function codeIn(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (node: { position?: Root['position'] }, message: string) =>
    mistakes.push({
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column,
      message,
    });
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm')
      add(node, 'a chapter imports nothing: what it places is found by its name');
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const isComment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
      if (!isComment)
        add(
          node,
          `{${node.value}} is taken for code, and a chapter has none outside its cells: write \\{ for the sign, or put it between backticks or dollar signs`,
        );
    }
  });
  return mistakes;
}

/** Puts letters in the place of all that stands in fences, backticks and dollar signs. */
function maskQuoted(text: string): string {
  const quoted = /^(`{3,})[\s\S]*?^\1|\$\$[\s\S]*?\$\$|`[^`\n]+`|\$[^$\n]+\$/gm;
  return text.replace(quoted, (one) => one.replace(/\S/g, 'x'));
}

function lastUnescaped(text: string, sign: string): number {
  let index = text.lastIndexOf(sign);
  while (index > 0 && text[index - 1] === '\\') index = text.lastIndexOf(sign, index - 1);
  return index;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function offsetAt(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
