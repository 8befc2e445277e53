import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import schema from '../../src/notebook/export/nbformat/nbformat.v4.5.schema.json' with { type: 'json' };
import type { Notebook } from '../../src/notebook/export/notebook.ts';
import { slugs } from '../fixture/chapters.ts';
import { runWith } from '../fixture/cell.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { checkTypes, fetched, folder, folderWithCore, run, site } from './elsewhere.ts';
import { shownOn, words } from './printed.ts';
import { serve } from '../fixture/serve-folder.ts';
import { underPath } from '../fixture/site-under-path.ts';

const openPage = useChromium();

async function download(page: Page, end: string): Promise<Uint8Array> {
  const given = page.waitForEvent('download');
  await page.locator(`a[data-take="${end}"]`).click();
  const file = await given;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${end}$`));
  return new Uint8Array(await readFile(await file.path()));
}

const notebookOf = (bytes: Uint8Array) => JSON.parse(strFromU8(bytes)) as Notebook;
const codeOf = (notebook: Notebook) =>
  notebook.cells.filter((one) => one.cell_type === 'code').map(({ source }) => source.join(''));

describe.each(slugs)('%s, exported', (slug) => {
  it('is a project that installs without a registry, starts, and type-checks', async () => {
    const project = folder();
    const files = unzipSync(await fetched(`${slug}.zip`));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(project, name), content);
    await run(project, 'npm', 'install');
    expect(words(await run(project, 'npm', 'start', '--silent'))).toEqual(
      words(await shownOn(openPage, slug)),
    );
    await run(project, 'tsc', '-p', project);
    // What its README says of the others.
    const printed = words(await run(project, 'node', `${slug}.ts`));
    expect(words(await run(project, 'deno', 'run', `${slug}.ts`))).toEqual(printed);
    expect(words(await run(project, 'bun', `${slug}.ts`))).toEqual(printed);
  });

  it('is a notebook by nbformat’s schema, whose cells print in Deno what stands below them', async () => {
    const notebook = notebookOf(await fetched(`${slug}.ipynb`));
    // The schema is of draft 4, and uses nothing that later drafts read in another way.
    const { $schema: _, ...rest } = schema;
    const ajv = new Ajv({ strict: false });
    expect(ajv.validate(rest, notebook), ajv.errorsText()).toBe(true);
    const ids = notebook.cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const prose = notebook.cells.filter((one) => one.cell_type === 'markdown');
    for (const { source } of prose)
      expect(source.join('')).not.toMatch(/<\/?[A-Z]|^```formula|cell name=/m);

    const outputs = notebook.cells.flatMap((one) => (one.cell_type === 'code' ? one.outputs : []));
    const stored = outputs.map((one) => ('text' in one ? one.text.join('') : '')).join('');
    const shown = words(await shownOn(openPage, slug));
    expect(words(stored)).toEqual(shown);

    // Built for no known site, it looks for the core beside itself.
    const path = folder();
    writeFileSync(join(path, 'nn.js'), await fetched('nn.js'));
    writeFileSync(join(path, 'all.ts'), codeOf(notebook).join('\n\n'));
    expect(words(await run(path, 'deno', 'run', 'all.ts'))).toEqual(shown);
    // Cell by cell, in one session, as the kernel runs them.
    const files = codeOf(notebook).map((source, index) => {
      writeFileSync(join(path, `${index}.ts`), source);
      return `${index}.ts`;
    });
    writeFileSync(join(path, 'end.ts'), 'Deno.exit(0);');
    const session = [
      'repl',
      '--quiet',
      '--allow-read',
      `--eval-file=${[...files, 'end.ts'].join(',')}`,
    ];
    expect(words(await run(path, 'deno', ...session))).toEqual(shown);
  });
});

const snippet = (
  core: string,
  value = 'sigmoid(0)',
) => `import { sigmoid, type Vector } from '${core}';
const inputs: Vector = [3, 4];
const half: number = ${value};
console.log(half, inputs.length);
`;

describe('the core that the site serves', () => {
  it('is imported by its address in a page of another site', async () => {
    const blank = folder();
    writeFileSync(
      join(blank, 'index.html'),
      `<!doctype html><title>Blank</title><script type="module">
      import { dot, sigmoid } from '${site}/nn.js';
      document.title = [dot([1, 2], [3, 4]), sigmoid(0)].join(' ');
      </script>`,
    );
    writeFileSync(join(blank, '404.html'), '');
    const other = await serve(blank, '/');
    try {
      const page = await openPage('/404.html');
      await page.goto(`${other.address.replace('localhost', '127.0.0.1')}/`);
      // 1 · 3 + 2 · 4 = 11
      await page.waitForFunction(() => document.title === '11 0.5');
    } finally {
      other.close();
    }
  });

  it('is imported by its address in Deno, which finds the types', async () => {
    const path = folder();
    const allowed = `--allow-import=${new URL(site).host}`;
    writeFileSync(join(path, 'right.ts'), snippet(`${site}/nn.js`));
    writeFileSync(join(path, 'wrong.ts'), snippet(`${site}/nn.js`, "sigmoid('0')"));
    expect(await run(path, 'deno', 'run', '--check', allowed, 'right.ts')).toBe('0.5 2\n');
    await expect(run(path, 'deno', 'check', allowed, 'wrong.ts')).rejects.toThrow(
      "Argument of type 'string' is not assignable to parameter of type 'number'",
    );
  });

  it('is installed by its address with Bun, which imports nothing by address', async () => {
    const path = folder();
    writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
    await run(path, 'bun', 'add', `${site}/nn.tgz`);
    writeFileSync(join(path, 'right.ts'), snippet('@behind-the-hood/nn'));
    expect(await run(path, 'bun', 'right.ts')).toBe('0.5 2\n');
    // Should this line fail one day, the page can say that Bun needs no installing either.
    writeFileSync(join(path, 'address.ts'), snippet(`${site}/nn.js`));
    await expect(run(path, 'bun', 'address.ts')).rejects.toThrow('bun address.ts failed');
  });

  it('is installed by its address with npm, and type-checks under strict with either resolution', async () => {
    const path = await folderWithCore();
    writeFileSync(join(path, 'right.ts'), snippet('@behind-the-hood/nn'));
    const options = { exactOptionalPropertyTypes: true, skipLibCheck: false };
    const check = (module: string, moduleResolution: string) =>
      checkTypes(path, { ...options, module, moduleResolution }, 'right.ts');
    await check('NodeNext', 'NodeNext');
    await check('ESNext', 'Bundler');
    expect(await run(path, 'node', 'right.ts')).toBe('0.5 2\n');
    writeFileSync(join(path, 'right.ts'), snippet('@behind-the-hood/nn', "sigmoid('0')"));
    await expect(check('ESNext', 'Bundler')).rejects.toThrow('TS2345');
  });

  it('is under the path that a site is built for', () => {
    const under = inject('folderUnderPath');
    for (const name of ['nn.js', 'nn.d.ts', 'nn.tgz', ...slugs.map((slug) => `${slug}.zip`)])
      expect(existsSync(join(under, name)), name).toBe(true);
    const html = readFileSync(join(under, 'single-neuron/index.html'), 'utf8');
    for (const name of ['single-neuron.ipynb', 'single-neuron.zip'])
      expect(html).toContain(`href="${underPath.path}${name}"`);
    // What is imported elsewhere is named by its whole address.
    for (const name of ['nn.js', 'nn.tgz'])
      expect(html).toContain(`href="${underPath.origin}${underPath.path}${name}"`);
    expect(readFileSync(join(under, 'offline.js'), 'utf8')).toContain(
      `${underPath.path}single-neuron.ipynb`,
    );
  });
});

describe('the page', () => {
  it('says how to run what was copied, with the site’s own address', async () => {
    const page = await openPage('/single-neuron/');
    const section = page.locator('.export');
    await expect.poll(() => section.textContent()).toContain(`npm install ${site}/nn.tgz`);
    expect(await section.textContent()).toContain(`${site}/nn.js`);
  });

  it('offers everything as plain links without JavaScript', async () => {
    const page = await openPage('/single-neuron/', { javaScriptEnabled: false });
    const links = await page
      .locator('.export a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links).toEqual(
      ['single-neuron.ts', 'single-neuron.ipynb', 'single-neuron.zip', 'nn.tgz', 'nn.js'].map(
        (name) => `/${name}`,
      ),
    );
    for (const link of links) await fetched(link.slice(1));
  });

  it('gives the site’s own files before anything is changed; the notebook finds the core at the site', async () => {
    const page = await openPage('/single-neuron/');
    expect(await download(page, 'ts')).toEqual(await fetched('single-neuron.ts'));
    expect(await download(page, 'zip')).toEqual(await fetched('single-neuron.zip'));
    const notebook = notebookOf(await download(page, 'ipynb'));
    const served = notebookOf(await fetched('single-neuron.ipynb'));
    expect(codeOf(notebook)).toEqual(
      codeOf(served).map((source) => source.replace('./nn.js', `${site}/nn.js`)),
    );
    const path = folder();
    writeFileSync(join(path, 'all.ts'), codeOf(notebook).join('\n\n'));
    const allowed = `--allow-import=${new URL(site).host}`;
    expect(words(await run(path, 'deno', 'run', allowed, 'all.ts'))).toEqual(
      words(await shownOn(openPage, 'single-neuron')),
    );
  });

  it('gives the program as it stands on the page, in every download', async () => {
    const page = await openPage('/single-neuron/');
    const source =
      'const x = 1;\nconst w = 1.2;\nconst b = -0.5;\n\nconst z = w * x + b;\nconsole.log(z);';
    await runWith(page, 'weighted-sum', source);

    const program = strFromU8(await download(page, 'ts'));
    expect(program.startsWith(`${source}\n\n`)).toBe(true);

    const notebook = notebookOf(await download(page, 'ipynb'));
    expect(codeOf(notebook)[0]).toBe(source);
    // 1.2 · 1 − 0.5 = 0.7, as the machine keeps it.
    const [first] = notebook.cells.filter((one) => one.cell_type === 'code');
    expect(first?.outputs).toEqual([
      { output_type: 'stream', name: 'stdout', text: [`${1.2 - 0.5}\n`] },
    ]);
    expect(notebook.cells.map(({ id }) => id)).toContain('changed');

    const project = folder();
    const files = unzipSync(await download(page, 'zip'));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(project, name), content);
    expect(strFromU8(files['single-neuron.ts'] ?? new Uint8Array())).toBe(program);
    await run(project, 'npm', 'install');
    const printed = await run(project, 'npm', 'start', '--silent');
    expect(printed.startsWith(`${1.2 - 0.5}\n`)).toBe(true);
  });
});
