import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { colorSymbols } from '../../notebook/symbols/color-symbols.ts';
import { readFence } from '../../notebook/source/chapter/fence.ts';
import type { ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import { symbolsInCode } from '../../notebook/symbols/symbols-in-code.ts';

/** What a browser's translation leaves alone. */
const untranslated = { translate: 'no' };

/**
 * Transforms the Markdown of a chapter. Fences of cells and formulas, and mathematics on lines of
 * its own, become components. The chapter's symbols get their roles in mathematics and in inline
 * code. A note and the paragraph before it get a common parent, so that they stand side by side.
 */
export function chapterMarkdown() {
  return (tree: Root, file: VFile) => {
    const symbols: readonly ChapterSymbol[] = file.data.astro?.frontmatter?.['symbols'] ?? [];

    visit(tree, 'code', (code, index, parent) => {
      const fence = readFence(code.lang, code.meta);
      if (fence.kind === 'listing') code.data = { hProperties: untranslated };
      if (!parent || index === undefined || fence.kind === 'listing') return;
      parent.children[index] =
        fence.kind === 'cell'
          ? element('Cell', { name: fence.name ?? '' })
          : element('Formula', { text: code.value });
    });

    visit(tree, 'math', (math, index, parent) => {
      if (parent && index !== undefined)
        parent.children[index] = element('DisplayMath', { tex: math.value });
    });

    visit(tree, 'inlineMath', (math) => {
      math.value = colorSymbols(math.value, symbols);
      const [text] = math.data?.hChildren ?? [];
      if (text?.type === 'text') text.value = math.value;
    });

    visit(tree, 'inlineCode', (code) => {
      code.data = { hProperties: untranslated };
      const [name] = symbolsInCode(code.value, symbols);
      if (name?.path !== code.value) return;
      const { role } = name.symbol;
      code.data.hProperties = {
        ...untranslated,
        ...(role && { dataRole: role }),
        dataSym: name.path,
      };
    });

    visit(tree, 'mdxJsxFlowElement', (note, index, parent) => {
      if (note.name !== 'Note' || !parent || !index) return;
      const before = parent.children[index - 1];
      if (before?.type !== 'paragraph') return;
      const noted = element('div', { class: 'noted' });
      noted.children = [before, note];
      parent.children.splice(index - 1, 2, noted);
      return [SKIP, index];
    });
  };
}

function element(name: string, attributes: Readonly<Record<string, string>>): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  };
}
