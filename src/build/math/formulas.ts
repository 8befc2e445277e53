import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import katex from 'katex';
import { SKIP, visit } from 'unist-util-visit';
import { formulaText } from './formula-text.ts';
import { descendants, hasClass } from './katex-element.ts';
import { mathOptions } from './math-options.ts';
import { slimFormula } from './slim-formula.ts';

/**
 * Slims the formulas of a chapter's text, after rehype-katex has set them. A browser's translation
 * leaves them alone; a copy has what `data-text` says, where that is not the text that is seen.
 */
export function slimFormulas() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (!hasClass(element, 'katex')) return;
      const math = descendants(element).find(({ tagName }) => tagName === 'math');
      slimFormula(element);
      element.properties['translate'] = 'no';
      const text = math && formulaText(math);
      if (text !== shownText(element)) element.properties['data-text'] = text;
      return SKIP;
    });
  };
}

/**
 * Sets a formula as the text's formulas are set, and returns its HTML.
 *
 * @param isDisplay whether it stands on a line of its own
 * @throws ParseError for what is no TeX
 */
export function formulaHtml(tex: string, isDisplay = false): string {
  const html = katex.renderToString(tex, { ...mathOptions, displayMode: isDisplay });
  const tree = fromHtml(html, { fragment: true });
  slimFormulas()(tree);
  return toHtml(tree);
}

function shownText({ children }: Element): string {
  return children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? shownText(child) : '',
    )
    .join('');
}
