import { posix, sep } from 'node:path';
import type { Rule, Scope } from 'eslint';
import ts from 'typescript';

/**
 * Holds the security boundary of the notebook: what runs beside a reader's program never calls what
 * the program could have changed.
 *
 * The top level of a module runs before the program, and may use the whole language. Whatever is in
 * a function may run beside the program. There, globals, methods and getters of the language, its
 * protocols (iteration, promises, conversion to text or number) and inherited properties all ask
 * objects that the program can change; what is left is syntax, own properties, and the functions
 * that `primordials.ts` took in time. The rule asks the type checker where a property is declared.
 */
export const runtimeFence: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { scopeManager, parserServices } = context.sourceCode;
    const { program, esTreeNodeToTSNodeMap: nodes } = parserServices as TypeServices;
    const checker = program.getTypeChecker();

    const report = (node: SyntaxNode, message: string) => {
      if (isBesideProgram(node)) context.report({ node: node as Rule.Node, message });
    };
    const forbid = (message: string) => (node: Rule.Node) => report(node as SyntaxNode, message);
    const typeOf = (node: SyntaxNode) => checker.getTypeAtLocation(nodes.get(node));

    /** Checks that a property, by a name that is written, is not the language's. */
    const checkProperty = (node: SyntaxNode, owner: SyntaxNode, name: string) => {
      const type = checker.getNonNullableType(typeOf(owner));
      const property = checker.getApparentType(type).getProperty(name);
      if (!property)
        return report(node, `Nobody knows where "${name}" is declared: give it a type`);
      if (!property.declarations?.every(isOwnOrProject))
        report(node, `A program can change "${name}" of the language: take it from primordials.ts`);
    };
    const checkPrimitive = (node: SyntaxNode) => {
      if (!isPrimitive(typeOf(node), checker))
        report(node, 'A program can change how this is made a text or a number: narrow its type');
    };
    const checkOperands = ({ operator, left, right }: SyntaxNode) => {
      if (!left || !right || /^([!=]==|=|\?\?=|\|\|=|&&=)$/.test(operator ?? '')) return;
      checkPrimitive(left);
      checkPrimitive(right);
    };

    return {
      'Program:exit'() {
        const { through = [], variables = [] } = scopeManager.globalScope ?? {};
        const unlisted = variables.filter(({ defs }) => defs.length === 0);
        for (const reference of [...through, ...unlisted.flatMap(({ references }) => references)]) {
          const { identifier, isTypeReference } = reference as TypedReference;
          if (isTypeReference || /^(undefined|NaN|Infinity)$/.test(identifier.name)) continue;
          report(
            identifier as SyntaxNode,
            `A program can change the global "${identifier.name}": take it at the top of the module`,
          );
        }
      },
      ImportDeclaration(node) {
        const { source, importKind } = node as SyntaxNode;
        const specifier = String(source?.value);
        const file = context.filename.split(sep).join('/');
        const room = file.slice(0, file.lastIndexOf('/runtime/') + '/runtime/'.length);
        const imported = specifier.startsWith('.') && posix.join(posix.dirname(file), specifier);
        if (imported && imported.startsWith(room)) {
          // The linker works before the program runs, and is not held to this rule.
          const isLinker = imported.startsWith(`${room}link/`) && importKind !== 'type';
          if (isLinker && file !== `${room}run.ts`)
            context.report({ node, message: 'Only run.ts may link: before the program, once' });
          return;
        }
        const values = posix.join(room, '../values/');
        if (imported && imported.startsWith(values) && importKind === 'type') return;
        const message = 'The runtime imports itself, and from ../values no more than types';
        context.report({ node, message });
      },
      ImportExpression(node) {
        context.report({ node, message: 'The runtime is loaded before the program, all of it' });
      },
      MemberExpression(rule) {
        const node = rule as SyntaxNode;
        const { object, property, computed } = node;
        if (!object || !property || property.type === 'PrivateIdentifier') return;
        if (!computed) return checkProperty(property, object, String(property.name));
        if (typeof property.value === 'string')
          return checkProperty(property, object, property.value);
        if (isDictionary(typeOf(object))) return;
        if (!isNumeric(typeOf(property), checker))
          report(property, 'A key can name what is inherited: use a dictionary, or dataOf');
        if (node.parent?.type === 'AssignmentExpression' && node.parent.left === node)
          report(node, 'A program can plant a setter for a number: use push, or a dictionary');
      },
      ObjectPattern(rule) {
        const node = rule as SyntaxNode;
        for (const one of node.properties ?? []) {
          if (one.type !== 'Property' || !one.key) continue;
          if (one.computed) report(one, 'A key can name what is inherited: use dataOf');
          else checkProperty(one.key, node, String(one.key.name ?? one.key.value));
        }
      },
      BinaryExpression(rule) {
        const node = rule as SyntaxNode;
        if (node.operator === 'in') {
          if (node.left?.type === 'PrivateIdentifier') return;
          return report(node, '`in` finds what a program added to a prototype: use hasOwn');
        }
        if (node.operator === 'instanceof')
          return report(node, 'A program can change `instanceof`: look at the prototype chain');
        checkOperands(node);
      },
      AssignmentExpression: (node) => checkOperands(node as SyntaxNode),
      UnaryExpression(rule) {
        const { operator, argument } = rule as SyntaxNode;
        if (argument && /^[-+~]$/.test(operator ?? '')) checkPrimitive(argument);
      },
      TemplateLiteral: (node) => (node as SyntaxNode).expressions?.forEach(checkPrimitive),
      TaggedTemplateExpression: forbid('A tag is called with arrays of the language'),
      ForOfStatement: forbid('A program can change iteration: count an index'),
      ForInStatement: forbid('`for … in` finds what a program added to a prototype: use ownKeys'),
      ArrayPattern: forbid('This iterates, which a program can change: take items by their index'),
      'ArrayExpression > SpreadElement': forbid('This iterates, which a program can change: push'),
      'CallExpression > SpreadElement': forbid('This iterates, which a program can change: apply'),
      'NewExpression > SpreadElement': forbid('This iterates, which a program can change'),
      ':function[generator=true]': (node: Rule.Node) =>
        context.report({ node, message: 'A program can change how a generator is asked' }),
      AwaitExpression(rule) {
        const { argument } = rule as SyntaxNode;
        if (argument?.type !== 'CallExpression' || argument.callee?.name !== 'safePromise')
          report(rule as SyntaxNode, 'A program can change `then`: await a safePromise');
      },
      ':function[async=true] ReturnStatement[argument]': (node: Rule.Node) => {
        if (functionAround(node as SyntaxNode)?.async)
          report(
            node as SyntaxNode,
            'This looks for a `then`: return nothing of an async function',
          );
      },
      'ArrowFunctionExpression[async=true][expression=true]': (node: Rule.Node) =>
        context.report({ node, message: 'This looks for a `then`: return nothing' }),
    };
  },
};

interface TypeServices {
  readonly program: ts.Program;
  readonly esTreeNodeToTSNodeMap: { get(node: SyntaxNode): ts.Node };
}

type TypedReference = Scope.Reference & { readonly isTypeReference?: boolean };

/** A node of the tree: the fields that the rule reads, of whatever type has them. */
interface SyntaxNode {
  readonly type: string;
  readonly parent?: SyntaxNode | null;
  readonly argument?: SyntaxNode | null;
  readonly async?: boolean;
  readonly callee?: SyntaxNode;
  readonly computed?: boolean;
  readonly expressions?: readonly SyntaxNode[];
  readonly importKind?: 'type' | 'value';
  readonly key?: SyntaxNode;
  readonly left?: SyntaxNode;
  readonly name?: unknown;
  readonly object?: SyntaxNode;
  readonly operator?: string;
  readonly properties?: readonly SyntaxNode[];
  readonly property?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly source?: SyntaxNode;
  readonly static?: boolean;
  readonly value?: unknown;
}

function functionAround(node: SyntaxNode): SyntaxNode | undefined {
  let around = node.parent;
  while (around && !/Function/.test(around.type)) around = around.parent;
  return around ?? undefined;
}

/** Checks whether code may run beside a program: in a function, or in a field of what comes later. */
function isBesideProgram(node: SyntaxNode): boolean {
  for (let around: SyntaxNode | null | undefined = node; around; around = around.parent)
    if (/Function/.test(around.type) || (around.type === 'PropertyDefinition' && !around.static))
      return true;
  return false;
}

/** What the engine always gives to the object itself, so that nothing inherited is asked. */
const ownProperties: Readonly<Record<string, RegExp>> = {
  length: /^(Array|ReadonlyArray|String|IArguments)$/,
  enumerable: /^(Typed)?PropertyDescriptor$/,
  value: /^((Typed)?PropertyDescriptor|Iterator(Yield|Return)Result)$/,
  get: /^(Typed)?PropertyDescriptor$/,
  set: /^(Typed)?PropertyDescriptor$/,
  done: /^Iterator(Yield|Return)Result$/,
};

function isOwnOrProject(declaration: ts.Declaration): boolean {
  if (!/\/node_modules\//.test(declaration.getSourceFile().fileName)) return true;
  const { parent } = declaration;
  if (!ts.isInterfaceDeclaration(parent) || !('name' in declaration)) return false;
  const name = (declaration.name as ts.Node).getText();
  return Object.hasOwn(ownProperties, name) && !!ownProperties[name]?.test(parent.name.text);
}

function everyPart(type: ts.Type, checker: ts.TypeChecker, flags: ts.TypeFlags): boolean {
  const whole = checker.getBaseConstraintOfType(type) ?? type;
  return whole.isUnion()
    ? whole.types.every((part) => everyPart(part, checker, flags))
    : (whole.flags & flags) !== 0;
}

const { StringLike, NumberLike, BigIntLike, BooleanLike, Null, Undefined, Void, Never } =
  ts.TypeFlags;

function isPrimitive(type: ts.Type, checker: ts.TypeChecker): boolean {
  const flags =
    StringLike | NumberLike | BigIntLike | BooleanLike | Null | Undefined | Void | Never;
  return everyPart(type, checker, flags);
}

const isNumeric = (type: ts.Type, checker: ts.TypeChecker) => everyPart(type, checker, NumberLike);

/** Checks whether this is the `Dictionary` of `primordials.ts`, which inherits nothing. */
const isDictionary = (type: ts.Type) => type.symbol?.name === 'Dictionary';
