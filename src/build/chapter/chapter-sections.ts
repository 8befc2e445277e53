import type { Element, Root, RootContent } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdxjs-esm';

/**
 * Puts each heading of a chapter and what follows it into a section, so that a phone need not lay out
 * those that are far below (chapter.css). The number of its blocks tells about how high one will be.
 */
export function chapterSections() {
  return (tree: Root) => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') {
        section = emptySection();
        children.push(section);
      }
      // The close of a chapter is a section of its own.
      if (child.type === 'mdxJsxFlowElement' && child.name === 'OnPaper') section = undefined;
      if (!section || child.type === 'doctype' || child.type === 'mdxjsEsm') {
        children.push(child);
        continue;
      }
      section.children.push(child);
      const blocks = section.children.filter(({ type }) => type !== 'text').length;
      section.properties['style'] = `--blocks:${blocks}`;
    }
    tree.children = children;
  };
}

const emptySection = (): Element => ({
  type: 'element',
  tagName: 'section',
  properties: { className: ['part'] },
  children: [],
});
