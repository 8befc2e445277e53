import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-math';
import { attributeOf, isComponent, type Component } from '../source/chapter/component.ts';
import { readFence } from '../source/chapter/fence.ts';
import { parseMdx } from '../source/chapter/parse-mdx.ts';
import { formulaTex } from './formula-tex.ts';

/** A part of a chapter: Markdown that needs no components, or one of its cells. */
type ChapterPart =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'cell'; readonly name: string };

/** A block of Markdown, or a cell. Blocks stand below each other, with an empty line between. */
type Block = string | { readonly cell: string };

/** The file that a node belongs to. */
interface Source {
  readonly text: string;
  /** The address of the chapter's page; null where it is not known. */
  readonly page: string | null;
}

/**
 * Writes a chapter's text as Markdown that any notebook shows, parted at its cells and headings.
 * Live numbers become their text, formulas become mathematics, and what lives on a page (figures,
 * worksheets) becomes a line that refers to it.
 *
 * @param file the whole text of the MDX file, front matter included
 * @param page the page's address; null where it is not known
 */
export function chapterProse(file: string, page: string | null): ChapterPart[] {
  const parts: ChapterPart[] = [];
  let blocks: string[] = [];
  const endPart = () => {
    if (blocks.length > 0) parts.push({ kind: 'markdown', text: blocks.join('\n\n') });
    blocks = [];
  };
  for (const block of blocksOf(parseMdx(file), { text: file, page })) {
    const isCell = typeof block !== 'string';
    if (isCell || /^##? /.test(block)) endPart();
    if (isCell) parts.push({ kind: 'cell', name: block.cell });
    else if (block !== '') blocks.push(block);
  }
  endPart();
  return parts;
}

function blocksOf(parent: Root | Component, source: Source): Block[] {
  const blocks: Block[] = [];
  let options: string[] = [];
  const endList = () => {
    if (options.length > 0) blocks.push(options.join('\n'));
    options = [];
  };
  for (const node of parent.children.flatMap(splitParagraph)) {
    if (isComponent(node) && node.name === 'Option') options.push(`- ${contentOf(node, source)}`);
    else {
      endList();
      blocks.push(...blocksOfNode(node, source));
    }
  }
  endList();
  return blocks;
}

function blocksOfNode(node: Nodes, source: Source): Block[] {
  if (node.type === 'code') {
    const fence = readFence(node.lang, node.meta);
    if (fence.kind === 'cell') return [{ cell: fence.name ?? '' }];
    if (fence.kind === 'formula') return [`$$\n${formulaTex(node.value)}\n$$`];
  }
  if (!isComponent(node)) return [textOf(node, source)];
  const content = () => blocksOf(node, source);
  switch (node.name) {
    case 'OnPaper':
      return ['## On paper', ...content()];
    case 'Answers':
      return ['### Answers', ...content()];
    case 'Guess':
      return content();
    case 'Note':
      return content().map((block) => (typeof block === 'string' ? quotation(block) : block));
    case 'Why':
      return [`*Why?* ${contentOf(node, source)}`];
    case 'Worksheet':
      return [reference('a worksheet', `#sheet-${attributeOf(node, 'name') ?? ''}`, source)];
    default:
      if (node.name?.endsWith('Figure')) return [reference('a figure', '', source)];
      throw unknownComponent(node);
  }
}

/** Returns the components of a paragraph that holds nothing else: MDX parses them as one line. */
function splitParagraph(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const children = node.children.filter((one) => one.type !== 'text' || one.value.trim() !== '');
  const isSplit = children.every(
    (one) => isComponent(one) && /^(Option|Why)$/.test(one.name ?? ''),
  );
  return isSplit ? children : [node];
}

function contentOf(component: Component, source: Source): string {
  const between = component.type === 'mdxJsxFlowElement' ? ' ' : '';
  return component.children.map((child) => textOf(child, source)).join(between);
}

/** Returns the text of a node as the file has it, with live numbers as their text. */
function textOf(node: Nodes, source: Source): string {
  const [start, end] = spanOf(node);
  let text = '';
  let from = start;
  const visit = (inner: Nodes) => {
    if (inner.type === 'mdxJsxTextElement') {
      if (inner.name !== 'Value') throw unknownComponent(inner);
      const [innerStart, innerEnd] = spanOf(inner);
      text += source.text.slice(from, innerStart) + contentOf(inner, source);
      from = innerEnd;
    } else if ('children' in inner) inner.children.forEach(visit);
  };
  visit(node);
  return text + source.text.slice(from, end);
}

function spanOf({ position }: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function unknownComponent({ name }: Component): Error {
  return new Error(`a notebook has no words for the component ${name ?? '(none)'}`);
}

function quotation(block: string): string {
  return block.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

/** Writes a line that refers to something on the page. */
function reference(what: string, fragment: string, { page }: Source): string {
  const where = page === null ? 'on the page of this chapter' : `[on the page](${page}${fragment})`;
  return `*Here stands ${what}, ${where}.*`;
}
