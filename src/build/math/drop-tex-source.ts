import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Drops the TeX that KaTeX repeats in the MathML of every formula. Nobody reads it there, and in a
 * long chapter it is a large part of the page.
 */
export function dropTexSource() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'annotation' || !parent || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** Drops the same from a formula that is HTML already. */
export function withoutTexSource(html: string): string {
  return html.replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/g, '');
}
