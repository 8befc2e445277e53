import type {
  AnyNode,
  Identifier,
  ImportDeclaration,
  Literal,
  Pattern,
  Program,
  VariableDeclaration,
} from 'acorn';
import { stripTypes } from './parse/strip-types/strip-types.ts';
import { literalsOf, type NumberLiteral } from './literals.ts';
import { parseJavaScript, SourceError, TOO_DEEP } from './parse/parse-typescript.ts';
import { type Position, positionsIn } from './parse/position.ts';

/** A cell's code and what it declares, from its source alone. */
export interface ParsedCell {
  /** The cell as JavaScript, with every line and column where the source has it. */
  readonly code: string;
  /** The values that the cell declares at its top level, in order: neither types nor imports. */
  readonly names: readonly DeclaredName[];
  /** The names that `var` declares inside of blocks, which are names of the module too. */
  readonly hoisted: readonly DeclaredName[];
  /** Its imports of values, and what it exports from elsewhere. */
  readonly imports: readonly CellImport[];
  readonly literals: readonly NumberLiteral[];
}

export interface DeclaredName extends Position {
  readonly name: string;
  readonly kind: VariableDeclaration['kind'] | 'function' | 'class' | 'import';
}

/** An import declaration. `start` and `end` are offsets of its specifier, quotes included. */
interface CellImport extends Position {
  readonly specifier: string;
  readonly start: number;
  readonly end: number;
  /** The imported names as they are exported, `default`, or `*`. */
  readonly names: readonly string[];
  /** The name that each of `names` has in the cell, and the position of its import. */
  readonly locals: readonly DeclaredName[];
}

/**
 * Parses one cell of TypeScript on its own, as a module with top-level `await`.
 *
 * @throws SourceError where the source is no TypeScript, or more than JavaScript with types.
 */
export function parseCell(source: string): ParsedCell {
  try {
    return read(source);
  } catch (error) {
    // What the parser has read may be nested too deep for what goes through it.
    throw isStackOverflow(error) ? new SourceError(TOO_DEEP, source, 0) : error;
  }
}

/** Checks for it: Firefox has an error of its own, and nothing here throws another RangeError. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}

function read(source: string): ParsedCell {
  const code = stripTypes(source);
  const program = parseJavaScript(code); // in which every name is a value's, as no types are left
  const { body } = program;
  const positionAt = positionsIn(source);

  const declare = (
    { name, start }: Identifier,
    kind: DeclaredName['kind'],
    at = start,
  ): DeclaredName => ({ name, kind, ...positionAt(at) });

  return {
    code,
    names: body.flatMap(declarationOf).flatMap((declaration) => {
      switch (declaration?.type) {
        case 'VariableDeclaration':
          return declaration.declarations
            .flatMap(({ id }) => identifiersOf(id))
            .map((id) => declare(id, declaration.kind));
        case 'FunctionDeclaration':
          return declaration.id ? [declare(declaration.id, 'function')] : [];
        case 'ClassDeclaration':
          return declaration.id ? [declare(declaration.id, 'class')] : [];
        default:
          return [];
      }
    }),
    hoisted: body.flatMap(hoistedBy).map((id) => declare(id, 'var')),
    imports: body.flatMap((statement): CellImport[] => {
      if (!('source' in statement) || !statement.source) return [];
      const { value, start, end } = statement.source;
      const declaration = { specifier: String(value), start, end, ...positionAt(start) };
      if (statement.type === 'ExportAllDeclaration')
        return [{ ...declaration, names: ['*'], locals: [] }];
      if (statement.type === 'ExportNamedDeclaration') {
        const names = statement.specifiers.map(({ local }) => exportedName(local));
        return [{ ...declaration, names, locals: [] }];
      }
      const { specifiers } = statement;
      const locals = specifiers.map((item) => declare(item.local, 'import', item.start));
      return [{ ...declaration, names: specifiers.map(importedName), locals }];
    }),
    literals: literalsOf(code, program),
  };
}

/** Finds the names that `var` declares below a statement of the top level, outside of functions. */
function hoistedBy(statement: AnyNode): Identifier[] {
  const found: Identifier[] = [];
  const search = (node: AnyNode, isTop: boolean) => {
    if (/Function|Class/.test(node.type)) return;
    if (node.type === 'VariableDeclaration' && node.kind === 'var' && !isTop)
      found.push(...node.declarations.flatMap(({ id }) => identifiersOf(id)));
    for (const child of Object.values(node).flat())
      if (typeof (child as AnyNode | null)?.type === 'string') search(child as AnyNode, false);
  };
  search(statement, true);
  return found;
}

/** Returns `const a = 1` for `export const a = 1`. */
function declarationOf(statement: Program['body'][number]): AnyNode | null | undefined {
  return statement.type === 'ExportNamedDeclaration' ||
    statement.type === 'ExportDefaultDeclaration'
    ? statement.declaration
    : statement;
}

/** Lists the names that a pattern binds, in order: `a`, `b` and `c` of `{ a, x: [b, ...c] }`. */
function identifiersOf(pattern: Pattern): Identifier[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        identifiersOf(property.type === 'Property' ? property.value : property),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? identifiersOf(element) : []));
    case 'RestElement':
      return identifiersOf(pattern.argument);
    case 'AssignmentPattern':
      return identifiersOf(pattern.left);
    case 'MemberExpression': // assigned to, not declared
      return [];
  }
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  switch (specifier.type) {
    case 'ImportDefaultSpecifier':
      return 'default';
    case 'ImportNamespaceSpecifier':
      return '*';
    case 'ImportSpecifier':
      return exportedName(specifier.imported);
  }
}

/** Returns the name of `import { name }` or `import { "name" as local }`. */
function exportedName(node: Identifier | Literal): string {
  return node.type === 'Identifier' ? node.name : String(node.value);
}
