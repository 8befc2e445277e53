import { parseTypeScript, SourceError } from '../parse-typescript.ts';
import { ERASE_RULES, type SyntaxNode } from './erase-rules.ts';
import { CONTINUES_STATEMENT, StrippedText } from './stripped-text.ts';

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

/** Why a node cannot be erased: without it the program would do something else. */
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

  const rule = ERASE_RULES[kind];
  if (!rule && kind.startsWith('TS')) return text.erase(node.start, node.end); // a type

  for (const child of Object.values(node)) {
    if (Array.isArray(child)) visitList(child, text);
    else if (isNode(child)) visitOne(child, text);
  }
  rule?.(node, text);
}

/** Returns the type that the parser should have given to a node. */
function kindOf({ type, accessor, typeParameters }: SyntaxNode, text: StrippedText): string {
  if (accessor) return 'AccessorProperty';
  if (type === 'ArrowFunctionExpression' && typeParameters) {
    // `<T>x => x` is an assertion. A generic arrow function has parentheses.
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
  let isOpen = false; // whether what follows an erased item could carry on what stands before it
  for (const item of items) {
    if (!isNode(item)) continue;
    if (!isOnlyTypes(item)) {
      visit(item, text);
      isOpen = text.source[item.end - 1] !== ';';
    } else {
      text.erase(item.start, item.end);
      if (!isOpen || !text.follows(item.end, CONTINUES_STATEMENT)) continue;
      text.write(';', item.start);
      isOpen = false;
    }
  }
}

/** Checks whether a statement, or a member of a class, is about types and nothing else. */
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

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}
