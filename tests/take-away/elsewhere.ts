import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, inject } from 'vitest';

export const site = inject('site');
const tools = resolve('node_modules/.bin');
const engines = resolve('tests/engines/node_modules/.bin');
const programs = {
  node: process.execPath,
  npm: 'npm',
  tsc: join(tools, 'tsc'),
  deno: join(engines, 'deno'),
  bun: join(engines, 'bun'),
};
const room = mkdtempSync(join(tmpdir(), 'behind-the-hood-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Makes an empty folder, outside of this project. */
export const folder = (): string => mkdtempSync(join(room, 'project-'));

let installed: Promise<string> | undefined;

/** Makes a folder in which the core is installed from the address that the site serves it at. */
export async function folderWithCore(): Promise<string> {
  const path = folder();
  cpSync(await (installed ??= installCore()), path, { recursive: true });
  return path;
}

async function installCore(): Promise<string> {
  const path = folder();
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
  await run(path, 'npm', 'install', `${site}/nn.tgz`);
  return path;
}

/** Runs a command that can reach nothing of this project but the site. Returns what it prints. */
export async function run(
  cwd: string,
  name: keyof typeof programs,
  ...args: string[]
): Promise<string> {
  const program = programs[name];
  if (name !== 'npm' && !existsSync(program))
    throw new Error(
      `${program} is missing. \`npm ci --prefix tests/engines\` installs Deno and Bun.`,
    );
  const env = {
    ...process.env,
    PATH: [dirname(process.execPath), process.env['PATH']].join(':'),
    NO_COLOR: '1',
    DENO_DIR: join(room, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    npm_config_cache: join(room, 'npm'),
    // No registry answers here: what is installed comes from the site.
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    FORCE_COLOR: undefined,
  };
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, env, timeout: 150_000 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Runs modules of a folder in Node, one after the other in one process: to start it takes longer than
 * most of them do. Returns what each prints.
 */
export async function runEach(path: string, files: readonly string[]): Promise<string[]> {
  const end = '\0 the module has come to its end';
  const lines = files.map(
    (file) => `await import(${JSON.stringify(`./${file}`)}); console.log(${JSON.stringify(end)});`,
  );
  writeFileSync(join(path, 'each.mjs'), lines.join('\n'));
  const parts = (await run(path, 'node', 'each.mjs')).split(`${end}\n`);
  expect(parts).toHaveLength(files.length + 1);
  return parts.slice(0, -1);
}

/** Checks files of a folder by the compiler, strictly; `options` come beside. */
export async function checkTypes(path: string, options: object, ...files: string[]): Promise<void> {
  const compilerOptions = {
    target: 'ES2024',
    lib: ['ES2024', 'DOM'],
    types: [],
    strict: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  await run(path, 'tsc', '-p', path);
}

export async function fetched(file: string): Promise<Uint8Array> {
  const response = await fetch(`${site}/${file}`);
  expect(response.ok, file).toBe(true);
  return response.bytes();
}
