import ts from 'typescript';
import type { NameFacts } from './name-facts.ts';
import { chapterPath, corePath } from './typed-program.ts';

/** Longer types and remarks are cut: a card is read at a glance. */
const longestType = 240;
const longestAbout = 220;

/** Returns what the compiler knows of a name; undefined where it knows none. */
export function factsOfName(node: ts.Identifier, checker: ts.TypeChecker): NameFacts | undefined {
  const found = symbolAt(node, checker);
  const symbol =
    found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (!symbol || !declaration) return undefined;
  const type = typeText(symbol, node, checker);
  // What the compiler cannot work out has the type of an error, which prints as any.
  if (type === 'any' && isUnresolved(symbol, node, checker)) return undefined;
  const file = declaration.getSourceFile().fileName;
  return {
    kind: kindOf(symbol, declaration) + homeOf(file),
    type: cut(type, longestType),
    isTop: file === chapterPath && isAtTop(declaration),
    about: file === chapterPath ? '' : aboutOf(symbol, checker),
  };
}

export function namesIn(file: ts.SourceFile): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) names.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** Returns the name that stands at an offset or ends there. */
export function nameAt(file: ts.SourceFile, offset: number): ts.Identifier | undefined {
  const visit = (node: ts.Node): ts.Identifier | undefined => {
    if (offset < node.getFullStart() || offset > node.end) return undefined;
    if (ts.isIdentifier(node)) return offset >= node.getStart(file) ? node : undefined;
    return ts.forEachChild(node, visit);
  };
  return visit(file);
}

function symbolAt(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  // `{ z }` is a property and a variable; what it says is the variable.
  return ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
}

function typeText(symbol: ts.Symbol, node: ts.Identifier, checker: ts.TypeChecker): string {
  const flags = ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const { flags: kind } = symbol;
  if (kind & ts.SymbolFlags.Class) {
    const type = checker.getTypeOfSymbolAtLocation(symbol, node);
    const [first] = checker.getSignaturesOfType(type, ts.SignatureKind.Construct);
    if (first)
      return `new ${checker.signatureToString(first, node, flags | ts.TypeFormatFlags.WriteArrowStyleSignature)}`;
  }
  if (kind & ts.SymbolFlags.Type && !(kind & ts.SymbolFlags.Value))
    return checker.typeToString(
      checker.getDeclaredTypeOfSymbol(symbol),
      node,
      flags | ts.TypeFormatFlags.InTypeAlias,
    );
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  return checker.typeToString(widen(type, checker), node, flags);
}

/** Widens a literal's own type, as 0.7, to its kind: a reader wants to know that it is a number. */
function widen(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return type.isUnion() ? type : checker.getBaseTypeOfLiteralType(type);
}

function isUnresolved(symbol: ts.Symbol, node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeOfSymbolAtLocation(symbol, node) as ts.Type & {
    readonly intrinsicName?: string;
  };
  return type.intrinsicName === 'error';
}

function kindOf({ flags }: ts.Symbol, declaration: ts.Declaration): string {
  const kinds: readonly (readonly [ts.SymbolFlags, string])[] = [
    [ts.SymbolFlags.Class, 'class'],
    [ts.SymbolFlags.Function, 'function'],
    [ts.SymbolFlags.Method, 'method'],
    [ts.SymbolFlags.Property | ts.SymbolFlags.Accessor, 'property'],
    [ts.SymbolFlags.TypeParameter, 'type parameter'],
  ];
  const known = kinds.find(([kind]) => flags & kind)?.[1];
  if (known) return known;
  if (ts.isParameter(rootOf(declaration))) return 'parameter';
  if (flags & ts.SymbolFlags.Variable)
    return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? 'constant' : 'variable';
  return flags & ts.SymbolFlags.Type ? 'type' : 'name';
}

function homeOf(file: string): string {
  if (file === chapterPath) return '';
  return file === corePath ? ' of the core package' : ' of the language';
}

function isAtTop(declaration: ts.Declaration): boolean {
  const root = rootOf(declaration);
  if (ts.isVariableDeclaration(root)) return ts.isSourceFile(root.parent.parent.parent);
  return (
    (ts.isFunctionDeclaration(root) || ts.isClassDeclaration(root)) && ts.isSourceFile(root.parent)
  );
}

/** Returns the declaration that a name in a pattern is a part of. */
function rootOf(declaration: ts.Declaration): ts.Declaration {
  return ts.isBindingElement(declaration) ? rootOf(declaration.parent.parent) : declaration;
}

function aboutOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return cut(firstParagraph(text), longestAbout);
}

/** Returns the first paragraph of a docstring, on one line. */
export function firstParagraph(text: string): string {
  return (text.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
