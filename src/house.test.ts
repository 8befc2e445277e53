import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import ts from 'typescript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const core = ['src/nn'];
const notebook = ['src/notebook', ...core];
const build = ['src/build', ...notebook];
const page = ['src/page', ...notebook];
const components = ['components', ...page];
const layouts = ['src/layouts', 'src/styles', ...components, 'src/build'];

/** What each room may import. A test file is held to the rule of the file that it stands beside. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/nn': core,
  'src/notebook': notebook,
  'src/build': build,
  'src/page': page,
  components,
  'src/layouts': layouts,
  'src/pages': ['src/pages', ...layouts],
  // A chapter names its components without importing them.
  content: [],
};

/** Files that stand alone, outside the rooms above, and what they may import. */
const alone: Readonly<Record<string, readonly string[]>> = {
  'astro.config.mjs': ['src/build', 'src/layouts/early-script.ts', 'src/layouts/theme-script.ts'],
  'eslint.config.js': ['src/build/lint'],
  'vitest.config.ts': ['src/build/generated'],
  'vitest.pages.config.ts': ['src/build/generated'],
  'src/env.d.ts': ['src/build'],
  'src/middleware.ts': ['src/build/math'],
};

/** How many source files may stand side by side; more ask for a concept of their own. */
const mostFiles = 14;

/** Folders with more of them, and why. */
const crowded: Readonly<Record<string, string>> = {
  'src/nn': 'the package is one folder, so that a reader sees all of it at once',
  'components/figures': 'a figure is two files: what a chapter places, and what moves in it',
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file it names, from the root; undefined for a package. */
  readonly to: string | undefined;
}

const ignored = /^(node_modules|dist|\..*)$/;

function walk(folder: string): { files: string[]; folders: string[] } {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !ignored.test(name),
  );
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => posix.join(folder, name));
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => posix.join(folder, name));
  const below = folders.map(walk);
  return {
    files: [...files, ...below.flatMap((one) => one.files)],
    folders: [...folders, ...below.flatMap((one) => one.folders)],
  };
}

/** Returns the TypeScript and JavaScript of a file, whatever else is in it. */
function scriptsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (/\.[cm]?[jt]s$/.test(file)) return [text];
  if (file.endsWith('.mdx')) return scriptsOfMdx(text);
  const scripts = Array.from(
    text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g),
    (one) => one[1],
  );
  const frontMatter = file.endsWith('.astro') ? /^---\n([\s\S]*?)\n---/.exec(text)?.[1] : undefined;
  return [frontMatter, ...scripts].filter((script) => script !== undefined);
}

function scriptsOfMdx(text: string): string[] {
  const scripts: string[] = [];
  const tree = unified()
    .use(remarkParse)
    .use(remarkMath)
    .use(remarkMdx)
    .parse(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
  visit(tree, ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'], (node) => {
    if ('value' in node) scripts.push(node.value);
  });
  return scripts;
}

/** Returns every import of a script: of values and of types, static and dynamic. */
function specifiersOf(script: string): string[] {
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Returns the files whose values a file imports: not those of which it takes types alone. */
function valueImportsOf(file: string): string[] {
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return statements
    .filter(ts.isImportDeclaration)
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(dirname(file), specifier));
}

function importsOf(file: string): Import[] {
  return scriptsOf(file)
    .flatMap(specifiersOf)
    .map((specifier) => {
      const path = specifier.replace(/\?.*$/, '');
      const isFile = path.startsWith('.') || path.startsWith('/');
      const to = isFile ? posix.join(path.startsWith('/') ? '.' : dirname(file), path) : undefined;
      return { from: file, specifier, to };
    });
}

const { files, folders } = walk('.');
const sources = files.filter((file) => /\.([cm]?[jt]s|astro|svelte|mdx)$/.test(file));
const imports = sources.flatMap(importsOf);

const roomOf = (file: string) =>
  Object.keys(allowed).find((room) => file.startsWith(`${room}/`)) ?? dirname(file);
const isTest = (file: string) => file.endsWith('.test.ts');
const describeImport = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

function allowedFor(file: string): readonly string[] {
  const room = alone[file] ?? allowed[roomOf(file)] ?? [];
  // An .astro component runs while its page is built, and may use the build.
  return roomOf(file) === 'components' && file.endsWith('.astro') ? [...room, 'src/build'] : room;
}

describe('the house', () => {
  it('is read by this test at all', () => {
    // One import of each kind of file, each known to be there.
    const known = [
      ['src/notebook/session/session.ts', 'src/notebook/values/run-report.ts'],
      ['src/pages/index.astro', 'src/layouts/Page.astro'],
      ['src/build/chapter/run-program.test.ts', 'src/nn/index.ts'],
      ['src/page/cell/cell-code.ts', 'src/page/editor/editor.ts'],
      ['src/env.d.ts', 'src/build/chapter/chapter-context.ts'],
    ];
    for (const [from, to] of known)
      expect(imports).toContainEqual(expect.objectContaining({ from, to }));
    expect(specifiersOf(scriptsOfMdx("import A from 'a'\n\n{import('b')}\n").join('\n'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('lets every room import downward only', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === undefined || /^(tests|scripts)\//.test(from) || from === 'vitest.pages.config.ts')
        return false;
      return !allowedFor(from).some((room) => to === room || to.startsWith(`${room}/`));
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('imports files by their whole names, and files that are there', () => {
    const wrong = imports.filter(({ to }) => to !== undefined && (!extname(to) || !existsSync(to)));
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('has no circle of files that import each other', () => {
    const next = Map.groupBy(imports, ({ from }) => from);
    const done = new Set<string>();
    const circles: string[] = [];
    const visitFile = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const { to } of next.get(file) ?? []) if (to) visitFile(to, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visitFile(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps the core free of everything: it imports its own files and nothing else', () => {
    const wrong = imports.filter(
      ({ from, to }) => roomOf(from) === 'src/nn' && !isTest(from) && to === undefined,
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('lets nothing run beside a reader’s program but the runtime, and holds nothing else there', () => {
    const entries = ['src/page/sandbox/worker.ts', 'src/build/chapter/worker.ts'];
    const reached = new Set<string>();
    const reach = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      valueImportsOf(file).forEach(reach);
    };
    for (const entry of entries) reach(entry);
    const room = files.filter((file) => file.startsWith('src/notebook/runtime/') && !isTest(file));
    expect([...reached].sort()).toEqual([...entries, ...room].sort());
  });

  it('keeps Node out of the notebook', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        roomOf(from) === 'src/notebook' && !isTest(from) && specifier.startsWith('node:'),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('imports no test', () => {
    expect(imports.filter(({ to }) => to && isTest(to)).map(describeImport)).toEqual([]);
  });

  it('has no folder that is a drawer: none for whatever found no place, and none overfull', () => {
    const nameless = folders.filter((folder) =>
      /^(utils?|helpers?|common|lib|shared|misc)$/i.test(basename(folder)),
    );
    expect(nameless).toEqual([]);
    const counts = Map.groupBy(
      sources.filter((file) => !isTest(file) && !file.startsWith('tests/')),
      (file) => dirname(file),
    );
    const full = Array.from(counts, ([folder, { length }]) => ({ folder, length }))
      .filter(({ length }) => length > mostFiles)
      .map(({ folder }) => folder);
    expect(full.filter((folder) => !(folder in crowded))).toEqual([]);
  });

  it('keeps scripts out of components/: they stand in src/page', () => {
    const scripts = files.filter(
      (file) => file.startsWith('components/') && !/\.(astro|svelte|css)$/.test(file),
    );
    expect(scripts).toEqual([]);
  });

  it('builds without a library of tests', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        !isTest(from) &&
        !/^(tests\/|vitest)/.test(from) &&
        /^(vitest|fast-check|playwright-core|puppeteer-core|axe-core|ajv)\b/.test(specifier),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it('has no barrel but the core’s index', () => {
    const barrels = sources
      .filter((file) => /\.[cm]?[jt]s$/.test(file) && !file.startsWith('tests/hostile/programs/'))
      .filter((file) => {
        const { statements } = ts.createSourceFile(
          file,
          readFileSync(file, 'utf8'),
          ts.ScriptTarget.Latest,
        );
        return statements.some((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
      });
    expect(barrels).toEqual(['src/nn/index.ts']);
  });

  it('keeps each test beside what it tests', () => {
    const astray = files.filter((file) => {
      if (!isTest(file) || file.startsWith('tests/')) return false;
      const stem = join(dirname(file), basename(file, '.test.ts'));
      return !['.ts', '.js', '.astro', '.svelte', '.json', ''].some((end) =>
        existsSync(stem + end),
      );
    });
    // This file tests the whole tree.
    expect(astray).toEqual(['src/house.test.ts']);
  });
});
