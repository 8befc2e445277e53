import { relative } from 'node:path';
import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checkSymbols, type Excerpt } from '../../notebook/symbols/check-symbols.ts';
import { readFence } from '../../notebook/source/chapter/fence.ts';
import { parseFormula } from '../../notebook/source/chapter/formula.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';

/**
 * Checks a chapter against its symbol table: what the mathematics uses is declared, and what is
 * declared is used. It reads the author's own text, so it comes before all that changes the tree.
 */
export function chapterSymbols() {
  return (tree: Root, file: VFile) => {
    const symbols: readonly ChapterSymbol[] | undefined = file.data.astro?.frontmatter?.['symbols'];
    if (!symbols) return;
    const math: Excerpt[] = [];
    const paths: Excerpt[] = [];
    const code: Excerpt[] = [];
    visit(tree, (node) => {
      const line = node.position?.start.line ?? 0;
      if (node.type === 'math' || node.type === 'inlineMath') math.push({ text: node.value, line });
      if (node.type === 'code') {
        const { kind } = readFence(node.lang, node.meta);
        if (kind === 'cell') code.push({ text: node.value, line });
        if (kind === 'formula') readFormula(node.value, line);
      }
      if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name)
        for (const attribute of node.attributes)
          if (
            node.name === 'Value' &&
            attribute.type === 'mdxJsxAttribute' &&
            attribute.name === 'name' &&
            typeof attribute.value === 'string'
          )
            paths.push({ text: attribute.value, line });
    });

    function readFormula(text: string, line: number) {
      const { head, rows } = parseFormula(text);
      for (const tex of head) math.push({ text: tex, line });
      for (const entry of rows.flat())
        if (entry.kind === 'tex') math.push({ text: entry.tex, line });
        else paths.push({ text: entry.path, line });
    }

    const problem = checkSymbols(symbols, { math, paths, code });
    if (!problem) return;
    const where = problem.line === undefined ? '' : `:${problem.line}`;
    throw new Error(`${relative('.', file.path)}${where}: ${problem.message}`);
  };
}
