import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { attributeOf, isComponent } from '../../notebook/source/chapter/component.ts';
import { readFence } from '../../notebook/source/chapter/fence.ts';
import { readFormula } from '../../notebook/source/chapter/formula.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { checkSymbols, type Excerpt } from '../../notebook/symbols/check-symbols.ts';
import { lineOf } from './line-of.ts';
import type { Mistake } from './mistake.ts';

/**
 * Checks a chapter against its symbol table: what the mathematics uses is declared, and what is
 * declared is used.
 *
 * @param lineOfSymbol the line of a symbol of the table, by its index
 */
export function checkTable(
  tree: Root,
  symbols: readonly ChapterSymbol[],
  lineOfSymbol: (index: number) => number,
): Mistake[] {
  const math: Excerpt[] = [];
  const paths: Excerpt[] = [];
  const code: Excerpt[] = [];
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'math' || node.type === 'inlineMath') math.push({ text: node.value, line });
    if (node.type === 'code') {
      const { kind } = readFence(node.lang, node.meta);
      if (kind === 'cell') code.push({ text: node.value, line });
      if (kind === 'formula') addFormula(node.value, line);
    }
    if (isComponent(node) && node.name === 'Value')
      paths.push({ text: attributeOf(node, 'name') ?? '', line });
  });
  return checkSymbols(symbols, { math, paths, code }).map(({ line, symbol, message }) => ({
    line: line ?? lineOfSymbol(symbol ?? 0),
    message,
  }));

  function addFormula(text: string, line: number) {
    const { head, lines } = readFormula(text);
    for (const tex of head) math.push({ text: tex, line: line + 1 });
    for (const { line: below, entries } of lines)
      for (const entry of entries)
        if (entry.kind === 'tex') math.push({ text: entry.tex, line: line + below });
        else paths.push({ text: entry.path, line: line + below });
  }
}
