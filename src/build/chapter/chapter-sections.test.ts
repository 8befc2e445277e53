import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { chapterSections } from './chapter-sections.ts';

const element = (tagName: string): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children: [],
});
const line: ElementContent = { type: 'text', value: '\n' };
const component = (name: string): ElementContent => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [],
  children: [],
});

function sectionsOf(...children: ElementContent[]) {
  const tree: Root = { type: 'root', children };
  chapterSections()(tree);
  const nameOf = (node: Root['children'][number]) =>
    node.type === 'element' ? node.tagName : node.type === 'mdxJsxFlowElement' ? node.name : '';
  return tree.children.map((child) =>
    child.type === 'element' && child.tagName === 'section'
      ? { blocks: child.properties['style'], holds: child.children.map(nameOf).join(' ') }
      : nameOf(child),
  );
}

describe('chapterSections', () => {
  it('leaves what stands before the first heading where it is', () => {
    expect(sectionsOf(element('p'), component('Cell'))).toEqual(['p', 'Cell']);
  });

  it('puts a heading and all up to the next into one section, and counts its blocks', () => {
    const children = [element('p'), element('h2'), line, element('p'), component('Cell')];
    expect(sectionsOf(...children, element('h2'), element('h3'))).toEqual([
      'p',
      { blocks: '--blocks:3', holds: 'h2  p Cell' },
      { blocks: '--blocks:2', holds: 'h2 h3' },
    ]);
  });

  it('leaves the close of a chapter a section of its own', () => {
    expect(sectionsOf(element('h2'), component('OnPaper'), element('p'))).toEqual([
      { blocks: '--blocks:1', holds: 'h2' },
      'OnPaper',
      'p',
    ]);
  });
});
