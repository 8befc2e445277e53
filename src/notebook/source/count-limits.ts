import type { AnyNode } from 'acorn';

/** The whole numbers that a literal may be. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** The path of the list whose items it counts, as in `weights[0]`: its last index is the most. */
  readonly list?: string;
}

/** What counts by its name, and the least that it may be. */
const counts = new Map([
  ['epochs', 1],
  ['batchSize', 1],
  ['length', 0],
  ['seed', 0],
]);

/** Functions whose arguments are whole numbers, and the least and the most of them. */
const countsIn = new Map<string, readonly [least: number, most: number]>([
  ['toFixed', [0, 100]],
  ['toExponential', [0, 100]],
  ['toPrecision', [1, 100]],
  ['seededRandom', [0, Infinity]],
]);

/**
 * Returns the whole numbers that a literal may be, where it counts: an index, what a loop counts by,
 * digits, sizes, epochs. Nothing lies between two of them. Undefined where it measures.
 *
 * @param above the nodes around it, from the top
 */
export function countLimits(
  literal: AnyNode,
  above: readonly AnyNode[],
  source: string,
): Limits | undefined {
  // `i + 1` counts where `i` does, but nothing is known of how far.
  const depth = above.findLastIndex(({ type }) => !/^(Binary|Parenthesized)/.test(type));
  const parent = above[depth];
  if (!parent) return undefined;
  const isAlone = depth === above.length - 1;
  const part = above[depth + 1] ?? literal;
  const limits = limitsOfPart(parent, part, above.slice(0, depth), source);
  return limits && !isAlone && limits.least < 1 ? { least: -Infinity, most: Infinity } : limits;
}

function limitsOfPart(
  parent: AnyNode,
  part: AnyNode,
  above: readonly AnyNode[],
  source: string,
): Limits | undefined {
  const from = (least: number | undefined, most = Infinity) =>
    least === undefined ? undefined : { least, most };
  const around = above.at(-1);
  switch (parent.type) {
    case 'MemberExpression': {
      if (!parent.computed || parent.property !== part) return undefined;
      const list = source.slice(parent.object.start, parent.object.end);
      const isNamed = /^[\p{ID_Start}$_][\p{ID_Continue}$]*([.][\w$]+|\[\d+\])*$/u.test(list);
      // A function may have names of its own.
      const isTop = above.every(({ type }) => !/Function|Class/.test(type));
      return { least: 0, most: Infinity, ...(isNamed && isTop && { list }) };
    }
    case 'CallExpression': {
      const limits = countsIn.get(nameOf(parent.callee));
      return limits && from(...limits);
    }
    case 'ArrayExpression': // The sizes of a network's layers
      return around?.type === 'CallExpression' &&
        around.arguments[0] === parent &&
        nameOf(around.callee) === 'random'
        ? from(1)
        : from(counts.get(namedByMap(around, above.at(-2))));
    case 'Property':
      return parent.value === part && !parent.computed
        ? from(counts.get(nameOf(parent.key)))
        : undefined;
    case 'VariableDeclarator': {
      const loop = above.at(-2);
      const isLoop = loop?.type === 'ForStatement' && loop.init === around;
      return isLoop ? from(-Infinity) : from(counts.get(nameOf(parent.id)));
    }
    case 'ForStatement':
      return parent.test === part ? from(-Infinity) : undefined;
    case 'AssignmentExpression':
      // A loop that goes on by 0, or by a factor of 1, has no end.
      return around?.type === 'ForStatement' && around.update === parent
        ? from(/[+-]/.test(parent.operator) ? 1 : 2)
        : undefined;
    default:
      return undefined;
  }
}

/** Returns the name that a list's items get, as in `[1, 2, 3].map((seed) => …)`. */
function namedByMap(member: AnyNode | undefined, call: AnyNode | undefined): string {
  if (member?.type !== 'MemberExpression' || call?.type !== 'CallExpression') return '';
  const [callback] = call.arguments;
  const [item] = callback && 'params' in callback ? callback.params : [];
  return item ? nameOf(item) : '';
}

/** Returns the name of a function or a property: `toFixed` for `z.toFixed`. */
function nameOf(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : '';
}
