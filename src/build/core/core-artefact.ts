import { readdirSync, readFileSync } from 'node:fs';
import prettier from 'prettier';
import { minify } from 'rolldown/utils';
import { type InputOptions, rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import packageFile from '../../nn/package.json' with { type: 'json' };
import { stripTypes } from '../../notebook/source/parse/strip-types/strip-types.ts';

/** The core package in one file: what the site serves, packs, runs and checks types against. */
interface CoreArtefact {
  /** `nn.js`, one ES module to be read: it keeps the comments of the sources. */
  readonly script: string;
  /** `nn.d.ts`, the types of the script with what is said of them. */
  readonly types: string;
  /** The script as a program on the site imports it. */
  readonly minified: string;
  readonly exportNames: readonly string[];
}

const folder = 'src/nn';
const index = `${folder}/index.ts`;
const tsconfig = `${folder}/tsconfig.json`;
const { name, version, license, description } = packageFile;
const header = `// ${name} ${version}, ${license} licence.\n// ${description}\n`;

const built = new Map<string, Promise<CoreArtefact>>();

/**
 * Builds the core; once for the same sources.
 *
 * @throws Error where a source does not type-check, or imports what is not there
 */
export function buildCore(): Promise<CoreArtefact> {
  const sources = JSON.stringify(coreFiles().map((file) => readFileSync(file, 'utf8')));
  const known = built.get(sources);
  if (known) return known;
  const artefact = build();
  built.set(sources, artefact);
  return artefact;
}

/** Lists the core's sources: all of its folder but the tests. */
export function coreFiles(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`);
}

async function build(): Promise<CoreArtefact> {
  checkSources();
  const [script, types] = await Promise.all([
    join({ treeshake: false, plugins: [{ name: 'strip-types', transform: toJavaScript }] }),
    join({ plugins: [dts({ tsconfig })] }),
  ]);
  // Deno finds the types by the first line.
  const text = await format('nn.js', `// @ts-self-types="./nn.d.ts"\n${header}\n${script.code}`);
  const { code, errors } = await minify('nn.js', text, {
    module: true,
    // A cell that prints an object of the core shows the name of its class.
    mangle: { toplevel: true, keepNames: { class: true, function: false } },
  });
  if (errors[0]) throw new Error(`nn.js: ${errors[0].message}`);
  return {
    script: text,
    types: await format('nn.d.ts', `${header}\n${types.code}`),
    minified: code,
    exportNames: script.exports,
  };
}

/** Throws for the first type error: the compiler declares types without checking any body. */
function checkSources(): void {
  const { config } = ts.readConfigFile(tsconfig, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const [wrong] = ts.getPreEmitDiagnostics(ts.createProgram([index], options));
  if (!wrong) return;
  const message = ts.flattenDiagnosticMessageText(wrong.messageText, '\n');
  throw new Error(`${wrong.file?.fileName ?? index}: ${message}`);
}

/**
 * Joins the core's files to one. Rollup moves their texts as they are; Rolldown prints them anew
 * from their syntax trees, and that loses comments, empty lines and how a number is written.
 */
async function join(options: InputOptions) {
  const bundle = await rollup({
    ...options,
    input: index,
    onLog(_, { message }) {
      throw new Error(`${index}: ${message}`);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0];
}

/** Strips the types of a source. What is said of a type goes with it: it stands in `nn.d.ts`. */
function toJavaScript(source: string) {
  const { statements } = ts.createSourceFile('', source, ts.ScriptTarget.Latest);
  const code = statements
    .filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), source);
  return { code: stripTypes(code), map: null };
}

async function format(file: string, text: string): Promise<string> {
  const options = await prettier.resolveConfig(index);
  return prettier.format(text, { ...options, filepath: file });
}
