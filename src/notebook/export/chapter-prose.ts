import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-math';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readFence } from '../source/chapter/fence.ts';
import { parseFormula, type Entry } from '../source/chapter/formula.ts';

/** A stretch of a chapter: Markdown that needs no components, or one of its cells. */
export type Piece =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'cell'; readonly name: string };

const markdown = unified().use(remarkParse).use(remarkMath).use(remarkMdx);

/**
 * A chapter's text as Markdown that any notebook shows, parted at its cells and headings. Live
 * numbers are their text, formulas are mathematics, and what lives on a page (figures, worksheets)
 * is a line that points to it.
 *
 * @param file the whole text of the MDX file, front matter included
 * @param page the page's address; null where it is not known
 */
export function chapterProse(file: string, page: string | null): Piece[] {
  const text = file.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  const pieces: Piece[] = [];
  let blocks: string[] = [];
  const flush = () => {
    if (blocks.length > 0) pieces.push({ kind: 'markdown', text: blocks.join('\n\n') });
    blocks = [];
  };
  for (const block of blocksOf(markdown.parse(text), text, page)) {
    const isCell = typeof block !== 'string';
    if (isCell || /^##? /.test(block)) flush();
    if (isCell) pieces.push({ kind: 'cell', name: block.cell });
    else if (block !== '') blocks.push(block);
  }
  flush();
  return pieces;
}

type Block = string | { readonly cell: string };
type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Blocks that stand below each other, with an empty line between. */
function blocksOf(parent: Root | Element, text: string, page: string | null): Block[] {
  const blocks: Block[] = [];
  let options: string[] = [];
  const flush = () => {
    if (options.length > 0) blocks.push(options.join('\n'));
    options = [];
  };
  for (const node of parent.children.flatMap(unravel)) {
    if (isComponent(node) && node.name === 'Option') {
      options.push(`- ${inline(node, text)}`);
      continue;
    }
    flush();
    blocks.push(...blockOf(node, text, page));
  }
  flush();
  return blocks;
}

function blockOf(node: Nodes, text: string, page: string | null): Block[] {
  if (node.type === 'code') {
    const fence = readFence(node.lang, node.meta);
    if (fence.kind === 'cell') return [{ cell: fence.name ?? '' }];
    if (fence.kind === 'formula') return [`$$\n${formulaTex(node.value)}\n$$`];
  }
  if (!isComponent(node)) return [sliceOf(node, text)];
  const within = () => blocksOf(node, text, page);
  switch (node.name) {
    case 'OnPaper':
      return ['## On paper', ...within()];
    case 'Answers':
      return ['### Answers', ...within()];
    case 'Guess':
      return within();
    case 'Note':
      return within().map((block) => (typeof block === 'string' ? quoted(block) : block));
    case 'Why':
      return [`*Why?* ${inline(node, text)}`];
    case 'Worksheet':
      return [pointer('a worksheet', `sheet-${attribute(node, 'name')}`, page)];
    default:
      if (node.name?.endsWith('Figure')) return [pointer('a figure', '', page)];
      throw new Error(`a notebook has no words for the component ${node.name ?? '(none)'}`);
  }
}

function isComponent(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Components that stand each on a line with its text are read as a paragraph: its parts, then. */
function unravel(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const parts = node.children.filter((one) => one.type !== 'text' || one.value.trim() !== '');
  const isBlock = parts.every((one) => isComponent(one) && /^(Option|Why)$/.test(one.name ?? ''));
  return isBlock ? parts : [node];
}

/** What is written in a component, on one line. */
function inline(element: Element, text: string): string {
  const between = element.type === 'mdxJsxFlowElement' ? ' ' : '';
  return element.children.map((child) => sliceOf(child, text)).join(between);
}

/** The text of a node as it is written, with live numbers as their text. */
function sliceOf(node: Nodes, text: string): string {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  let written = '';
  let from = start;
  const visit = (inner: Nodes) => {
    if (inner.type === 'mdxJsxTextElement') {
      if (inner.name !== 'Value')
        throw new Error(`a notebook has no words for the component ${inner.name ?? '(none)'}`);
      written += text.slice(from, inner.position?.start.offset ?? from);
      written += inner.children.map((child) => sliceOf(child, text)).join('');
      from = inner.position?.end.offset ?? from;
    } else if ('children' in inner) inner.children.forEach(visit);
  };
  visit(node);
  return written + text.slice(from, end);
}

function quoted(block: string): string {
  return block.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

function pointer(what: string, place: string, page: string | null): string {
  const where =
    page === null ? 'on the page of this chapter' : `[on the page](${page}${place && `#${place}`})`;
  return `*Here stands ${what}, ${where}.*`;
}

function attribute(element: Element, name: string): string {
  const found = element.attributes.find(
    (one) => one.type === 'mdxJsxAttribute' && one.name === name,
  );
  return typeof found?.value === 'string' ? found.value : '';
}

/** A formula and its numbers as TeX, column under column. */
function formulaTex(source: string): string {
  const { head, rows } = parseFormula(source);
  const lines = [head, ...rows.map((row) => row.map(entryTex))].map((line) => line.join(' & '));
  return `\\begin{array}{${'c'.repeat(head.length)}}\n${lines.join(' \\\\\n')}\n\\end{array}`;
}

function entryTex(entry: Entry): string {
  if (entry.kind === 'tex') return entry.tex;
  const number = entry.quote.replaceAll('−', '-').replace(/^(.+)e(.+)$/, '$1 \\times 10^{$2}');
  return entry.inParentheses ? `(${number})` : number;
}
