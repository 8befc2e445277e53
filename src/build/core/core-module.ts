import { basename } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';
import packageFile from '../../nn/package.json' with { type: 'json' };

/** The core package in one file, to be read: as the site serves it. */
export interface CoreModule {
  /** One ES module, with every comment of the sources. */
  readonly script: string;
  /** Its types, for TypeScript and Deno. */
  readonly types: string;
}

let made: Promise<CoreModule> | undefined;

/** The core as one ES module and its types. Made once. */
export function coreModule(): Promise<CoreModule> {
  return (made ??= make());
}

const index = 'src/nn/index.ts';
const { name, version, license, description } = packageFile;

async function make(): Promise<CoreModule> {
  const program = ts.createProgram([index], {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    declaration: true,
    rewriteRelativeImportExtensions: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) =>
    emitted.set(basename(file), text),
  );
  const [wrong] = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (wrong)
    throw new Error(`${index}: ${ts.flattenDiagnosticMessageText(wrong.messageText, ' ')}`);

  const about = `// ${name} ${version}, ${license} licence.\n// ${description}\n`;
  // The first line tells Deno where the types are.
  const script = `// @ts-self-types="./nn.d.ts"\n${about}\n${joinModules(emitted, '.js')}`;
  // Without the last line, every declaration of a file like this would be exported.
  const types = `${about}\n${joinModules(emitted, '.d.ts')}\nexport {};\n`;
  return { script: await format(script, 'nn.js'), types: await format(types, 'nn.d.ts') };
}

/**
 * Modules that import each other by file as one: each after those it imports, its own imports left
 * out, and `export` kept only where the index exports the name.
 *
 * @param files texts by name
 * @throws Error where two of them declare the same name at their top
 */
export function joinModules(files: ReadonlyMap<string, string>, end: '.js' | '.d.ts'): string {
  const parse = (file: string) =>
    ts.createSourceFile(file, files.get(file) ?? '', ts.ScriptTarget.Latest, true);
  const offered = exportsOf(parse(`index${end}`));
  const texts = new Map<string, string>();
  const owners = new Map<string, string>();

  const add = (file: string) => {
    if (texts.has(file)) return;
    texts.set(file, '');
    const source = parse(file);
    for (const statement of source.statements) {
      const from = moduleOf(statement);
      if (from !== undefined) add(basename(from).replace(/(\.js|\.ts)?$/, end));
      for (const declared of namesOf(statement)) {
        const owner = owners.get(declared) ?? file;
        if (owner !== file)
          throw new Error(`${declared} is declared both in ${owner} and in ${file}`);
        owners.set(declared, file);
      }
    }
    // Set again, so that it stands behind what it imports.
    texts.delete(file);
    texts.set(file, strip(source, offered));
  };
  add(`index${end}`);
  return [...texts.values()].filter((text) => text !== '').join('\n\n');
}

/** The text of a module without its imports, and with `export` only before what is offered. */
function strip(source: ts.SourceFile, offered: ReadonlySet<string>): string {
  return source.statements
    .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
    .filter((statement) => !isHidden(statement, offered))
    .map((statement) => {
      const full = statement.getFullText();
      const text = full.trim();
      const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
      const word = modifiers?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!word || namesOf(statement).some((declared) => offered.has(declared))) return text;
      const start = word.getStart() - statement.getFullStart() - full.search(/\S/);
      return text.slice(0, start) + text.slice(start + 'export '.length);
    })
    .join('\n\n');
}

/** Whether it is the declaration, without a body, of what only the package itself calls. */
function isHidden(statement: ts.Statement, offered: ReadonlySet<string>): boolean {
  const { isDeclarationFile } = statement.getSourceFile();
  const isCode = ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement);
  return isDeclarationFile && isCode && !namesOf(statement).some((name) => offered.has(name));
}

/** The module that a statement imports from, or hands on from. */
function moduleOf(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
}

/** The names that a statement declares. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => one.name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** The names that an index hands on. */
function exportsOf(source: ts.SourceFile): Set<string> {
  return new Set(
    source.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map((one) => one.name.text)
        : [],
    ),
  );
}

async function format(text: string, file: string): Promise<string> {
  const options = await prettier.resolveConfig('src/nn/index.ts');
  return prettier.format(text, { ...options, filepath: file });
}
