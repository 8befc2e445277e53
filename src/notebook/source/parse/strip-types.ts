import { parseTypeScript, SourceError } from './parse-typescript.ts';

/**
 * Turns TypeScript into JavaScript by writing a space over every character that is only about
 * types. Line breaks stay, so every line and column of the result is that of the source.
 *
 * Only where the text would mean something else without its types is a character written: a `;`
 * that keeps two statements apart, and the `(` or `)` of an arrow function that erased types would
 * leave on another line. The method is that of ts-blank-space and of Node's type stripping.
 *
 * @throws SourceError for what is not TypeScript, and for TypeScript that makes code at run time
 */
export function stripTypes(source: string): string {
  const text = new StrippedText(source);
  visitList(parseTypeScript(source).body, text);
  return text.toString();
}

/** A node of the tree: the fields that the rules read. acorn's own types know no TypeScript. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly abstract?: boolean;
  readonly accessor?: boolean;
  readonly body?: SyntaxNode | readonly SyntaxNode[];
  readonly declaration?: SyntaxNode | null;
  readonly declare?: boolean;
  readonly decorators?: readonly SyntaxNode[];
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

/** What to erase of the nodes that are values, once their children are done. */
const RULES: Readonly<Record<string, Rule>> = {
  TSAsExpression: eraseCast,
  TSSatisfiesExpression: eraseCast,
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

/** TypeScript that is more than types: without it the program would do something else. */
const NOT_ERASABLE: Readonly<Record<string, string>> = {
  TSEnumDeclaration:
    '`enum` is not erasable: it makes code at run time. Use an object, or a union of strings.',
  TSModuleDeclaration:
    '`namespace` with values in it is not erasable: it makes code at run time. Use an object.',
  TSParameterProperty:
    'A modifier on a parameter is not erasable: it makes code at run time. Declare a field, and set it in the constructor.',
  TSImportEqualsDeclaration:
    '`import … =` is not erasable: it makes code at run time. Use `import … from`.',
  TSExportAssignment: '`export =` is not erasable: it makes code at run time. Use `export`.',
  TSNamespaceExportDeclaration: '`export as namespace` belongs in a declaration file.',
  TSTypeAssertion: '`<T>value` is not erasable. Write `value as T`.',
  TSTypeCastExpression: 'A type after `:` belongs in a declaration. Write `value as T`.',
  Decorator: 'Decorators are not JavaScript yet.',
  AccessorProperty: '`accessor` fields are not JavaScript yet.',
};

function visit(node: SyntaxNode, text: StrippedText): void {
  const kind = kindOf(node, text);
  const objection = NOT_ERASABLE[kind];
  if (objection) throw new SourceError(objection, text.source, node.start);

  const rule = RULES[kind];
  if (!rule && kind.startsWith('TS')) return text.erase(node.start, node.end); // a type

  for (const child of Object.values(node)) {
    if (Array.isArray(child)) visitList(child, text);
    else if (isNode(child)) visitOne(child, text);
  }
  rule?.(node, text);
}

/** The type of a node, as the parser should have it. */
function kindOf({ type, accessor, typeParameters }: SyntaxNode, text: StrippedText): string {
  if (accessor) return 'AccessorProperty';
  if (type === 'ArrowFunctionExpression' && typeParameters) {
    // `<T>x => x` is a cast. A generic arrow function has parentheses.
    if (text.source[text.codeFrom(typeParameters.end)] !== '(') return 'TSTypeAssertion';
  }
  return type;
}

function visitOne(node: SyntaxNode, text: StrippedText): void {
  if (!isOnlyTypes(node)) return visit(node, text);
  text.erase(node.start, node.end);
  text.write(';', node.start); // `if (x) type T = …` needs a statement
}

function visitList(items: readonly unknown[], text: StrippedText): void {
  let open = false; // whether what stands before could go on after an erased item
  for (const item of items) {
    if (!isNode(item)) continue;
    if (!isOnlyTypes(item)) {
      visit(item, text);
      open = text.source[item.end - 1] !== ';';
    } else {
      text.erase(item.start, item.end);
      if (!open || !text.follows(item.end, CONTINUES_STATEMENT)) continue;
      text.write(';', item.start);
      open = false;
    }
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

/** Whether a statement, or a member of a class, is about types from its first character to its last. */
function isOnlyTypes(node: SyntaxNode): boolean {
  if (node.declare || node.abstract) return node.type !== 'ClassDeclaration' || !!node.declare;
  switch (node.type) {
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction': // an overload
    case 'TSIndexSignature':
      return true;
    case 'TSModuleDeclaration':
    case 'TSModuleBlock':
      return [node.body].flat().every((inner) => !inner || isOnlyTypes(inner));
    case 'MethodDefinition':
      return node.value?.type === 'TSDeclareMethod'; // an overload
    case 'ImportDeclaration':
    case 'TSImportEqualsDeclaration':
      return node.importKind === 'type';
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return node.exportKind === 'type' || (!!node.declaration && isOnlyTypes(node.declaration));
    default:
      return false;
  }
}

/** `value as T`, `value satisfies T`. On its own, a value would be called by a `(` on the next line. */
function eraseCast({ expression, end }: SyntaxNode, text: StrippedText): void {
  if (!expression) return;
  text.erase(expression.end, end);
  if (text.follows(end, CONTINUES_VALUE)) text.write(';', text.codeFrom(expression.end));
}

/** `x?: T` of a parameter. The parser calls `f` of `f?.<T>()` optional too, without its `?`. */
function eraseOptionalMark({ optional, start, end }: SyntaxNode, text: StrippedText): void {
  if (optional && text.find('?', start) < end) text.eraseNext('?', start);
}

/** `let x!: T`. */
function eraseDefiniteMark({ definite, start }: SyntaxNode, text: StrippedText): void {
  if (definite) text.eraseNext('!', start);
}

/** `function f(this: T, x)`. */
function eraseThisParameter({ params }: SyntaxNode, text: StrippedText): void {
  const first = params?.[0];
  if (first?.name === 'this') text.eraseItem(first);
}

/**
 * In JavaScript no line may break between `async` or `return` and the `(` of an arrow function, nor
 * between its `)` and `=>`. Where types hold a break, the parenthesis takes their first or last place.
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

/** `abstract class A implements B, C`. */
function eraseClassTypes(node: SyntaxNode, text: StrippedText): void {
  if (node.abstract) text.eraseNext('abstract', node.start);
  const last = node.implements?.at(-1);
  if (!last) return;
  const before = node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
  text.erase(text.find('implements', before?.end ?? node.start), last.end);
}

/** `private readonly x?: T`, `override m?(): T`. */
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
  // The value of the field above would go on with `[` of `private [key]`, or `*` of `public *all()`.
  if (erased && !node.static && text.follows(at, CONTINUES_STATEMENT)) text.write(';', start);

  if (node.optional) text.eraseNext('?', key.end);
  if (node.definite) text.eraseNext('!', key.end);
  // A field `get: T` would be `get`, which makes a getter of the next member.
  if (node.typeAnnotation && !node.value && /^(get|set|static)$/.test(key.name ?? '')) {
    text.write(';', node.typeAnnotation.start);
  }
}

const MODIFIER = /^(public|private|protected|readonly|override)$/;

/** What, at the start of a line, goes on with the statement above it, and with a class member above it. */
const CONTINUES_STATEMENT = /[([`*/]|([+-])(?!\1)|(?:in|instanceof)\b/y;

/** The same after `as T`, where TypeScript itself goes on with an operator. */
const CONTINUES_VALUE = /[([`]/y;

const WHITE_SPACE_AND_COMMENTS = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/y;

const WORD = /\w+/y;

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The source, of which parts are erased. Every position is one of the source. */
class StrippedText {
  readonly source: string;
  readonly #characters: string[];

  constructor(source: string) {
    this.source = source;
    this.#characters = source.split('');
  }

  toString(): string {
    return this.#characters.join('');
  }

  write(character: string, at: number): void {
    this.#characters[at] = character;
  }

  erase(start: number, end: number): void {
    for (let at = start; at < end; at++) if (!this.breaksLine(at, at + 1)) this.write(' ', at);
  }

  /** Erases an item of a list, and the comma after it. */
  eraseItem({ start, end }: SyntaxNode): void {
    const next = this.codeFrom(end);
    this.erase(start, this.source[next] === ',' ? next + 1 : end);
  }

  eraseNext(text: string, from: number): void {
    const start = this.find(text, from);
    this.erase(start, start + text.length);
  }

  move(from: number, to: number): void {
    this.write(' ', from);
    this.write(this.source.charAt(from), to);
  }

  breaksLine(start: number, end: number): boolean {
    return LINE_BREAK.test(this.source.slice(start, end));
  }

  /** Where code starts, at `from` or after it. */
  codeFrom(from: number): number {
    return from + this.#match(WHITE_SPACE_AND_COMMENTS, from).length;
  }

  /** Where `text` stands first, at `from` or after it, outside comments. */
  find(text: string, from: number): number {
    let at = this.codeFrom(from);
    while (at < this.source.length && !this.source.startsWith(text, at)) at = this.codeFrom(at + 1);
    return at;
  }

  /** Whether the code at `from` or after it starts with `pattern`. */
  follows(from: number, pattern: RegExp): boolean {
    return this.#match(pattern, this.codeFrom(from)) !== '';
  }

  wordAt(at: number): string {
    return this.#match(WORD, at);
  }

  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.source)?.[0] ?? '';
  }
}
