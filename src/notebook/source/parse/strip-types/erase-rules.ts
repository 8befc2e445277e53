import { CONTINUES_STATEMENT, CONTINUES_VALUE, type StrippedText } from './stripped-text.ts';

/** A node of the syntax tree, of any kind. acorn's own types know no TypeScript. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly abstract?: boolean;
  readonly accessor?: boolean;
  readonly body?: SyntaxNode | readonly SyntaxNode[];
  readonly declaration?: SyntaxNode | null;
  readonly declare?: boolean;
  readonly definite?: boolean;
  readonly exportKind?: 'type' | 'value';
  readonly expression?: SyntaxNode;
  readonly id?: SyntaxNode | null;
  readonly implements?: readonly SyntaxNode[];
  readonly importKind?: 'type' | 'value';
  readonly key?: SyntaxNode;
  readonly name?: string;
  readonly optional?: boolean;
  readonly params?: readonly SyntaxNode[];
  readonly returnType?: SyntaxNode;
  readonly static?: boolean;
  readonly superClass?: SyntaxNode | null;
  readonly superTypeParameters?: SyntaxNode;
  readonly typeAnnotation?: SyntaxNode;
  readonly typeParameters?: SyntaxNode;
  readonly value?: SyntaxNode | null;
}

type Rule = (node: SyntaxNode, text: StrippedText) => void;

/** Erases what is TypeScript of a value, by the node's type, once its children are done. */
export const ERASE_RULES: Readonly<Record<string, Rule>> = {
  TSAsExpression: eraseAssertion,
  TSSatisfiesExpression: eraseAssertion,
  TSNonNullExpression: (node, text) => text.erase(node.end - 1, node.end),
  TSInstantiationExpression: () => {}, // its type arguments are a child
  Identifier: eraseOptionalMark,
  VariableDeclarator: eraseDefiniteMark,
  ImportSpecifier: (node, text) => node.importKind === 'type' && text.eraseItem(node),
  ExportSpecifier: (node, text) => node.exportKind === 'type' && text.eraseItem(node),
  FunctionDeclaration: eraseThisParameter,
  FunctionExpression: eraseThisParameter,
  ArrowFunctionExpression: mendArrow,
  ClassDeclaration: eraseClassTypes,
  ClassExpression: eraseClassTypes,
  PropertyDefinition: eraseMemberTypes,
  MethodDefinition: eraseMemberTypes,
};

/**
 * Erases `as T` and `satisfies T` after a value. A `(` on the next line would call what is left, so
 * a `;` is written before it.
 */
function eraseAssertion({ expression, end }: SyntaxNode, text: StrippedText): void {
  if (!expression) return;
  text.erase(expression.end, end);
  if (text.follows(end, CONTINUES_VALUE)) text.write(';', text.codeFrom(expression.end));
}

/** Erases the `?` of a parameter `x?: T`. To the parser `f` of `f?.<T>()` is optional too. */
function eraseOptionalMark({ optional, start, end }: SyntaxNode, text: StrippedText): void {
  if (optional && text.find('?', start) < end) text.eraseNext('?', start);
}

/** Erases the `!` of `let x!: T`. */
function eraseDefiniteMark({ definite, start }: SyntaxNode, text: StrippedText): void {
  if (definite) text.eraseNext('!', start);
}

/** Erases the first parameter of `function f(this: T, x)`. */
function eraseThisParameter({ params }: SyntaxNode, text: StrippedText): void {
  const first = params?.[0];
  if (first?.name === 'this') text.eraseItem(first);
}

/**
 * Moves the parentheses of an arrow function. In JavaScript no line may break between `async` or
 * `return` and its `(`, nor between its `)` and `=>`: where types hold a break, the parenthesis takes
 * the place of their first or last character.
 */
function mendArrow(node: SyntaxNode, text: StrippedText): void {
  const { start, params, typeParameters, returnType } = node;
  if (typeParameters) {
    const opening = text.codeFrom(typeParameters.end);
    if (text.breaksLine(typeParameters.start, opening)) text.move(opening, typeParameters.start);
  }
  if (returnType) {
    const closing = text.find(')', params?.at(-1)?.end ?? typeParameters?.end ?? start);
    if (text.breaksLine(closing, returnType.end)) text.move(closing, returnType.end - 1);
  }
}

/** Erases `abstract` and `implements B, C` of a class. */
function eraseClassTypes(node: SyntaxNode, text: StrippedText): void {
  if (node.abstract) text.eraseNext('abstract', node.start);
  const last = node.implements?.at(-1);
  if (!last) return;
  const before = node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
  text.erase(text.find('implements', before?.end ?? node.start), last.end);
}

/** Erases `private readonly` and `?` of `private readonly x?: T`, and the like of a method. */
function eraseMemberTypes(node: SyntaxNode, text: StrippedText): void {
  const { start, key } = node;
  if (!key) return;

  let at = start;
  let erased = false;
  for (let word = text.wordAt(at); word && at < key.start; word = text.wordAt(at)) {
    if (MODIFIER.test(word)) {
      text.erase(at, at + word.length);
      erased = true;
    }
    at = text.codeFrom(at + word.length);
  }
  // Else `[` of `private [key]` or `*` of `public *all()` would carry on the field above.
  if (erased && !node.static && text.follows(at, CONTINUES_STATEMENT)) text.write(';', start);

  if (node.optional) text.eraseNext('?', key.end);
  if (node.definite) text.eraseNext('!', key.end);
  // A field `get: T` would be `get`, which makes a getter of the next member.
  if (node.typeAnnotation && !node.value && /^(get|set|static)$/.test(key.name ?? '')) {
    text.write(';', node.typeAnnotation.start);
  }
}

const MODIFIER = /^(public|private|protected|readonly|override)$/;
