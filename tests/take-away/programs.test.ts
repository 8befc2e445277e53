import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slugs } from '../fixture/chapters.ts';
import { cell, cellNames, press, source } from '../fixture/cell.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { checkTypes, fetched, folderWithCore, run, runEach } from './elsewhere.ts';
import { shownOn, withoutBoxes, words } from './printed.ts';

const openPage = useChromium();
const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each(slugs)('the program of %s', (slug) => {
  it('prints in Node, Deno and Bun what its page shows, to the last digit', async () => {
    const project = await folderWithCore();
    writeFileSync(join(project, `${slug}.ts`), await fetched(`${slug}.ts`));
    const shown = await shownOn(openPage, slug);
    expect(withoutBoxes(await run(project, 'node', `${slug}.ts`))).toBe(shown);
    const deno = await run(project, 'deno', 'run', '--cached-only', `${slug}.ts`);
    expect(words(deno)).toEqual(words(shown));
    expect(words(await run(project, 'bun', `${slug}.ts`))).toEqual(words(shown));
  });

  it('type-checks and runs in Node when it is copied up to any cell', async () => {
    const project = await folderWithCore();
    const page = await openPage(`/${slug}/`, mayCopy);
    const names = await cellNames(page);
    const files = names.map((name) => `${name}.ts`);
    for (const name of names) {
      await press(page, name, 'copy-all');
      await cell(page, name).locator('.message').getByText('copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      writeFileSync(join(project, `${name}.ts`), copied);
    }
    let above = '';
    for (const [index, printed] of (await runEach(project, files)).entries()) {
      expect(printed.startsWith(above), `${files[index]} prints what the cells above do`).toBe(
        true,
      );
      above = printed;
    }
    expect(above).not.toBe('');
    const options = { module: 'NodeNext', erasableSyntaxOnly: true, verbatimModuleSyntax: true };
    await checkTypes(project, options, ...files);
  });

  it('is copied cell by cell as it is written', async () => {
    const page = await openPage(`/${slug}/`, mayCopy);
    const [first = ''] = await cellNames(page);
    await press(page, first, 'copy');
    await cell(page, first).locator('.message').getByText('copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await source(page, first));
  });
});
