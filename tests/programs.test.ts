import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { press, slugs, useBrowser } from './fixture/browser.ts';

const open = useBrowser();
const bin = resolve('node_modules/.bin');
let project: string;

/** A strict TypeScript project elsewhere, with the core that the site serves and nothing else of ours. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'behind-the-hood-programs-'));
  const installed = join(project, 'node_modules/@behind-the-hood/nn');
  mkdirSync(installed, { recursive: true });
  const tarball = join(project, 'nn.tgz');
  const served = await fetch(`${inject('site')}/nn.tgz`);
  writeFileSync(tarball, await served.bytes());
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  cpSync('node_modules/@types/node', join(project, 'node_modules/@types/node'), {
    recursive: true,
  });
  cpSync('node_modules/undici-types', join(project, 'node_modules/undici-types'), {
    recursive: true,
  });
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2024',
        module: 'NodeNext',
        strict: true,
        erasableSyntaxOnly: true,
        verbatimModuleSyntax: true,
        noEmit: true,
        types: ['node'],
      },
      include: ['*.ts'],
    }),
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What Node prints for a program, run unchanged. */
function run(name: string): string {
  return execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', name], {
    cwd: project,
    encoding: 'utf8',
  });
}

/** A table as Node draws it, and one as the page has it, as the same text: its cells. */
const cellsOfBoxes = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/^[┌├└]/.test(line))
    .map((line) =>
      line.startsWith('│')
        ? line
            .split('│')
            .slice(1, -1)
            .map((one) => one.trim())
            .join(' | ')
        : line,
    )
    .join('\n')
    .trim();

describe.each(slugs)('the program of %s', (slug) => {
  it('runs elsewhere, unchanged, with Node, and prints what the page shows', async () => {
    const { page } = await open(`/${slug}/`, { javaScriptEnabled: false });
    const address = await page.locator('a[download$=".ts"]').getAttribute('href');
    const file = await fetch(inject('site') + (address ?? ''));
    expect(file.ok).toBe(true);
    writeFileSync(join(project, `${slug}.ts`), await file.text());

    const shown = await page.locator('[data-output]').evaluateAll((outputs) =>
      outputs
        .map((output) => {
          for (const table of output.querySelectorAll('table'))
            table.replaceWith(
              Array.from(table.rows, (row) =>
                Array.from(row.cells, (one) => one.textContent).join(' | '),
              ).join('\n'),
            );
          return output.textContent ?? '';
        })
        .filter((text) => text !== '')
        .join('\n'),
    );
    expect(cellsOfBoxes(run(`${slug}.ts`))).toBe(shown.trim());
  });

  it('can be copied up to any cell, and runs', async () => {
    const { page } = await open(`/${slug}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('details.answers').evaluate((one) => one.setAttribute('open', ''));
    const names = await page
      .locator('[data-cell]')
      .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-cell') ?? ''));
    let printed = '';
    for (const name of names) {
      await press(page, name, 'Copy with what it needs');
      await page.locator(`[data-cell="${name}"] .message`).getByText('copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      writeFileSync(join(project, `${slug}-${name}.ts`), copied);
      const now = run(`${slug}-${name}.ts`);
      expect(now.startsWith(printed), `${name} prints all that the cells above it do`).toBe(true);
      printed = now;
    }
    expect(printed).not.toBe('');
  });

  it('is copied cell by cell as it is written', async () => {
    const { page } = await open(`/${slug}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const first = page.locator('[data-cell]').first();
    await first.getByRole('button', { name: 'Copy', exact: true }).click();
    await first.locator('.message').getByText('copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await first.locator('[data-code]').textContent());
  });
});

it('every program, and every copy of its cells, type-checks elsewhere', () => {
  const written = readdirSync(project).filter((name) => name.endsWith('.ts'));
  expect(written.filter((name) => slugs.some((slug) => name === `${slug}.ts`))).toHaveLength(4);
  expect(written.length).toBeGreaterThan(4 * slugs.length);
  execFileSync(join(bin, 'tsc'), ['-p', project], { stdio: ['ignore', 'inherit', 'inherit'] });
});
