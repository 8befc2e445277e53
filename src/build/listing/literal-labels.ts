import type { AnyNode } from 'acorn';
import { symbolOf, type ChapterSymbol } from '../../notebook/symbols/chapter-symbol.ts';
import type { NumberLiteral } from '../../notebook/source/literals.ts';
import { parseJavaScript } from '../../notebook/source/parse/parse-typescript.ts';
import { stripTypes } from '../../notebook/source/parse/strip-types/strip-types.ts';

type Member = Extract<AnyNode, { type: 'MemberExpression' }>;

const ordinals = ['first', 'second', 'third'];

/**
 * Returns what each number of a cell is, in words for a reader who does not see where it stands: "w,
 * weight", "sigmoid, number 1 of 2", "train, epochs", "second index of w1".
 */
export function literalLabels(
  source: string,
  literals: readonly NumberLiteral[],
  symbols: readonly ChapterSymbol[],
): string[] {
  const program = parseJavaScript(stripTypes(source));
  const labels = literals.map(({ path, start, end }) =>
    path === null
      ? placeOf(nodesAround(program, start, end), source, start)
      : [path, meaningOf(symbolOf(symbols, path))].filter(Boolean).join(', '),
  );
  return labels.map((label, index) => {
    const alike = labels.flatMap((other, at) => (other === label ? [at] : []));
    if (alike.length === 1) return label;
    return `${label}, number ${alike.indexOf(index) + 1} of ${alike.length}`;
  });
}

function meaningOf(symbol: ChapterSymbol | undefined): string | undefined {
  return symbol?.role === 'sum' ? 'weighted sum' : (symbol?.role ?? symbol?.meaning);
}

/** Returns the nodes from the top to the number itself, which is the last. */
function nodesAround(top: AnyNode, start: number, end: number): AnyNode[] {
  const inside = Object.values(top)
    .flat()
    .find((one: AnyNode | null) => one?.type && one.start <= start && end <= one.end);
  return inside ? [top, ...nodesAround(inside as AnyNode, start, end)] : [top];
}

/** Names what is around a number, from the inside out, up to what has a name of its own. */
function placeOf(nodes: readonly AnyNode[], source: string, start: number): string {
  const parts: string[] = [];
  const textOf = ({ start, end }: AnyNode) => source.slice(start, end).replace(/^this\./, '');
  let isInFunction = false;
  for (const [index, inner] of [...nodes.entries()].reverse()) {
    const node = nodes[index - 1];
    switch (node?.type) {
      case 'MemberExpression': {
        if (!node.computed || node.property !== inner) break;
        return describeIndex(node, nodes[index - 2], textOf);
      }
      case 'CallExpression':
      case 'NewExpression': {
        if (isInFunction || node.callee === inner) break;
        const at = node.arguments.findIndex((one) => one === inner);
        const isNamed = parts.length > 0 && !parts[0]?.startsWith('item');
        if (!isNamed) parts.unshift(node.arguments.length > 1 ? `argument ${at + 1}` : 'argument');
        parts.unshift(nameOfCallee(node.callee, textOf));
        const above = nodes[index - 2];
        if (above?.type === 'VariableDeclarator') parts.unshift(textOf(above.id));
        return parts.join(', ');
      }
      case 'ArrayExpression':
        if (!isInFunction)
          parts.unshift(`item ${node.elements.findIndex((one) => one === inner) + 1}`);
        break;
      case 'Property':
        if (!isInFunction && node.value === inner) parts.unshift(textOf(node.key));
        break;
      case 'AssignmentPattern':
        if (node.right === inner) parts.unshift(textOf(node.left));
        break;
      case 'ForOfStatement':
        if (node.right !== inner || node.left.type !== 'VariableDeclaration') break;
        return [...node.left.declarations.map(({ id }) => textOf(id)), ...parts].join(', ');
      case 'ForStatement': {
        const [counter] = node.init?.type === 'VariableDeclaration' ? node.init.declarations : [];
        if (node.test === inner && counter) return `${textOf(counter.id)}, limit`;
        if (node.update === inner && counter) return `${textOf(counter.id)}, step`;
        break;
      }
      case 'AssignmentExpression':
        if (nodes[index - 2]?.type === 'ForStatement') break;
        return [textOf(node.left), ...parts].join(', ');
      case 'VariableDeclarator':
        return [textOf(node.id), ...parts].join(', ');
      case 'MethodDefinition':
      case 'PropertyDefinition':
        return [textOf(node.key), ...parts].join(', ');
      case 'FunctionDeclaration':
        if (!node.id) break;
        return [textOf(node.id), ...parts].join(', ');
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        isInFunction = true;
        break;
    }
  }
  return [`line ${source.slice(0, start).split('\n').length}`, ...parts].join(', ');
}

/** Returns "index of weights" in `weights[0]`, and "second index of w1" in `w1[0][1]`. */
function describeIndex(
  member: Member,
  above: AnyNode | undefined,
  textOf: (node: AnyNode) => string,
): string {
  let list: AnyNode = member.object;
  let depth = 0;
  for (; list.type === 'MemberExpression' && list.computed; list = list.object) depth += 1;
  const isOne = depth === 0 && !(above?.type === 'MemberExpression' && above.computed);
  const name = list.type === 'CallExpression' ? nameOfCallee(list.callee, textOf) : textOf(list);
  return `${isOne ? '' : `${ordinals[depth] ?? 'last'} `}index of ${name}`;
}

/** Returns `nn.train` for a function that is called so, and `toFixed` for `(a + b).toFixed`. */
function nameOfCallee(callee: AnyNode, textOf: (node: AnyNode) => string): string {
  const text = textOf(callee);
  if (/^[\w$.]+$/.test(text) || callee.type !== 'MemberExpression') return text;
  return textOf(callee.property);
}
