import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component that a chapter's text places. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Checks whether a node of a chapter's tree is a component. */
export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Returns the text of an attribute; undefined where there is none, or it is an expression. */
export function attributeOf({ attributes }: Component, name: string): string | undefined {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
