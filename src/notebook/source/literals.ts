import type { AnyNode, Program } from 'acorn';
import { countLimits, type Limits } from './count-limits.ts';

/** A number written in a cell, with its minus sign if it has one. Offsets are into the source. */
export interface NumberLiteral {
  readonly start: number;
  readonly end: number;
  /**
   * The path of the name that it is the first value of, as in `w`, `inputs[1]` or
   * `people[0].pounds`; null where it is only a part of something.
   */
  readonly path: string | null;
  /** The whole numbers that it may be, where it counts; none where it measures. */
  readonly limits?: Limits;
}

/**
 * Returns the decimal numbers of a cell, in order: all that can be scrubbed. Hexadecimal and other
 * numbers that are written for a machine are left alone, and so is what no other number could take
 * the place of: a key, what is called, and what begins a statement, which a minus sign would make
 * a part of the line above.
 *
 * @param program the cell's JavaScript, parsed
 */
export function literalsOf(source: string, program: Program): NumberLiteral[] {
  const paths = new Map<AnyNode, string>();
  for (const statement of program.body) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations)
      if (id.type === 'Identifier' && init) namePaths(init, id.name, paths);
  }
  const literals: NumberLiteral[] = [];
  walk(program, (node, above) => {
    const text = source.slice(node.start, node.end);
    const isNumber = isLiteral(node) || (isNegative(node) && isLiteral(node.argument));
    // A minus sign with a comment, a type or a line break behind it is none of the number's.
    const [, digits] = /^(?:-[ \t]*)?([\d.].*)$/.exec(text) ?? [];
    if (!isNumber || digits === undefined) return true;
    if (isDecimal(digits) && !isFixed(node, above)) {
      const limits = countLimits(node, above, source);
      const path = paths.get(node) ?? null;
      literals.push({ start: node.start, end: node.end, path, ...(limits && { limits }) });
    }
    return false;
  });
  return literals.sort((a, b) => a.start - b.start);
}

/** Notes, for every part of an initial value, the path by which the program can name it. */
function namePaths(node: AnyNode, path: string, paths: Map<AnyNode, string>): void {
  paths.set(node, path);
  if (node.type === 'ArrayExpression')
    node.elements.forEach((element, index) => {
      if (element) namePaths(element, `${path}[${index}]`, paths);
    });
  if (node.type === 'ObjectExpression')
    for (const property of node.properties)
      if (property.type === 'Property' && property.key.type === 'Identifier' && !property.computed)
        namePaths(property.value, `${path}.${property.key.name}`, paths);
}

function isLiteral(node: AnyNode): boolean {
  return node.type === 'Literal' && typeof node.value === 'number';
}

type Negative = Extract<AnyNode, { type: 'UnaryExpression' }>;

function isNegative(node: AnyNode): node is Negative {
  return node.type === 'UnaryExpression' && node.operator === '-';
}

/** Checks whether a number stands where another could not. */
function isFixed(node: AnyNode, above: readonly AnyNode[]): boolean {
  const parent = above.at(-1);
  if (!parent) return true;
  if ('key' in parent && parent.key === node && !('computed' in parent && parent.computed))
    return true;
  if ('callee' in parent && parent.callee === node) return true;
  if ('tag' in parent && parent.tag === node) return true;
  if ('superClass' in parent && parent.superClass === node) return true;
  return above.some(({ type, start }) => type === 'ExpressionStatement' && start === node.start);
}

/** Checks whether a number is written as people write it, and not for a machine as 0x10 is. */
export function isDecimal(text: string): boolean {
  return /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** Visits every node from the top, and what is inside it where `enter` says so. */
function walk(
  node: AnyNode,
  enter: (node: AnyNode, above: readonly AnyNode[]) => boolean,
  above: AnyNode[] = [],
): void {
  if (!enter(node, above)) return;
  above.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child === 'object' && 'type' in child) walk(child, enter, above);
  above.pop();
}
