import { describe, expect, it } from 'vitest';
import { packText } from '../../src/notebook/saved-edits/packed-text.ts';
import { writeFragment } from '../../src/notebook/saved-edits/share-link.ts';
import { cell, output, press, rewrite, run, runWith, source } from '../fixture/cell.ts';
import { liveNumber, notice, settled, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import {
  address,
  doubled,
  follow,
  linkOf,
  openEdited,
  printed,
  record,
  sum,
  tool,
} from './edited-chapter.ts';

const openPage = useChromium();

describe('a share link', () => {
  it('goes round: shared, opened elsewhere, looked at, tried, run and kept', async () => {
    const page = await openEdited(openPage);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('header').getByRole('button', { name: 'Share' }).click();
    await notice(page, 'share').waitFor();
    const link = await notice(page, 'share').getByLabel('Link').inputValue();
    expect(await notice(page, 'share').innerText()).toContain('It is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const fresh = await openPage(new URL(link).pathname + new URL(link).hash);
    const bar = notice(fresh, 'link');
    await bar.waitFor();
    expect(await bar.innerText()).toContain('This link brings changes to 1 cell.');
    await bar.locator('summary').click();
    expect(await bar.locator('ins').allInnerTexts()).toContain('const w = 2;');
    expect(await output(fresh, sum)).toBe(printed);
    expect(await record(fresh)).toBe(null);

    await bar.getByRole('button', { name: 'Try it' }).click();
    await settled(fresh, 'not-run');
    expect(await source(fresh, sum)).toBe(doubled);
    expect(await output(fresh, sum)).toBe(
      'Did not run: this code came by a link. Press Run to run it.',
    );
    expect(await record(fresh)).toBe(null);
    await run(fresh, sum);
    expect(await output(fresh, sum)).toBe('1.000');
    expect(await record(fresh)).toBe(null);

    await bar.getByRole('button', { name: 'Keep' }).click();
    await notice(fresh, 'aside').waitFor();
    expect(new URL(fresh.url()).hash).toBe('');
    await fresh.reload();
    await settled(fresh);
    expect(await output(fresh, sum)).toBe('1.000');
  });

  it('that is tried leaves what shows the program waiting for Run, and it says so', async () => {
    const page = await openPage(address);
    await wake(page, 'figure.neuron, [data-sheet]');
    await follow(page, await linkOf(page, doubled));
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    const figure = page.locator('figure .problem').first();
    const number = liveNumber(page, 'w');
    const sheet = page.locator('[data-sheet] [data-note]').first();
    await expect
      .poll(() => figure.textContent())
      .toBe('The program waits to be run: press Run in a cell, and this figure is drawn.');
    expect(await number.getAttribute('title')).toBe('The program waits to be run');
    expect(await sheet.textContent()).toBe(
      'The program waits to be run, so nothing can be marked.',
    );

    await run(page, sum);
    await figure.waitFor({ state: 'detached' });
    expect(await number.getAttribute('title')).toBe(null);
    expect(await sheet.isHidden()).toBe(true);

    // A run that gives no number is described as before.
    await runWith(page, sum, 'const x = 0.7, b = -0.4, z = 1;', 'error');
    await expect.poll(() => figure.textContent()).toMatch(/^The latest run gave no w/);
    expect(await number.getAttribute('title')).toBe('The latest run gave w no number');
  });

  it('runs nothing before Run is pressed: not when opened, tried, kept, edited or reloaded', async () => {
    const page = await openPage(address);
    let runs = 0;
    await page.exposeFunction('ran', () => (runs += 1));
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset['run'] === 'running')
          (globalThis as unknown as { ran(): void }).ran();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-run'] });
    });
    const fragment = await linkOf(page, `${doubled}\nconsole.log("it ran");`);
    await page.goto(`${page.url()}${fragment}`);
    await page.reload();
    const bar = notice(page, 'link');
    await bar.waitFor();
    await bar.getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    await page.clock.install();
    await cell(page, sum).locator('.cm-content').focus();
    await page.keyboard.type(' ');
    // After so long a pause, what is typed would run by itself.
    await page.clock.fastForward(1_000);
    await page.locator('[data-path="otherW"]').first().focus();
    await page.keyboard.press('ArrowUp');
    await press(page, 'on-paper-again', 'reset');
    await page.clock.fastForward(1_000);
    await bar.getByRole('button', { name: 'Keep' }).click();
    await notice(page, 'aside').waitFor();
    await page.reload();
    await settled(page, 'not-run');
    await page.clock.fastForward(1_000);
    expect(runs).toBe(0);
    expect(await output(page, sum)).not.toContain('it ran');
    await run(page, sum);
    expect(await output(page, sum)).toBe('1.000\nit ran');
    expect(runs).toBeGreaterThan(0);
  });

  it('is discarded: the chapter, and the reader’s own edits, are as they were', async () => {
    const page = await openEdited(openPage);
    await follow(
      page,
      await writeFragment([{ name: 'sigmoid', source: 'throw 1;', original: '' }]),
    );
    const bar = notice(page, 'link');
    expect(await bar.innerText()).toContain('Your own edits are safe');
    expect(await bar.innerText()).toContain('has changed sigmoid since the link was made');
    await bar.getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    // The reader's own text is not in the cell, so its output is not shown either.
    expect(await output(page, sum)).toMatch(/^Did not run: this code came by a link/);
    await bar.getByRole('button', { name: 'Discard' }).click();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
    expect(new URL(page.url()).hash).toBe('');
    expect(await notice(page, 'link').count()).toBe(0);
  });

  it('that is kept makes a backup of the reader’s own edits, and Go back brings them', async () => {
    const page = await openEdited(openPage);
    await follow(page, await linkOf(page, doubled.replace('w = 2', 'w = 3')));
    await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
    await notice(page, 'aside').waitFor();
    expect(await source(page, sum)).toContain('w = 3');
    expect(await notice(page, 'aside').innerText()).toContain('put aside');
    await notice(page, 'aside').getByRole('button', { name: 'Go back' }).click();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('names the cells that the chapter does not have', async () => {
    const page = await openPage(address);
    await follow(
      page,
      await writeFragment([
        { name: 'constructor', source: 'console.log(1);', original: '' },
        { name: sum, source: doubled, original: await source(page, sum) },
      ]),
    );
    expect(await notice(page, 'link').innerText()).toContain('has no cell constructor');
  });

  it('is text, whatever it carries', async () => {
    const page = await openPage(address);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u202e';
    await follow(page, await linkOf(page, hostile));
    await notice(page, 'link').locator('summary').click();
    expect(await notice(page, 'link').locator('ins').innerText()).toContain(
      hostile.replace('\u202e', '\\u{202e}'),
    );
    expect(await page.locator('.notices :is(img, script)').count()).toBe(0);
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    expect(await page.title()).toContain('A single neuron');
  });

  it('that is malformed in any way gives a plain message, and the chapter as it is', async () => {
    const page = await openPage(address);
    const good = await linkOf(page, doubled);
    const pack = async (list: unknown) => `#code=1.${await packText(JSON.stringify(list))}`;
    const bad: [string, RegExp][] = [
      ['#code=', /cut short, or changed/],
      ['#code=1.', /cut short, or changed/],
      ['#code=1.%00%ff<b>', /cut short, or changed/],
      [good.slice(0, -9), /cut short, or changed/],
      [good.replace('1.', '2.'), /another version/],
      [`#code=1.${'A'.repeat(40_000)}`, /longer than any link/],
      [`#code=1.${await packText(' '.repeat(5_000_000))}`, /unpacks to more/],
      [
        await pack([
          [sum, 'a', 'x'],
          [sum, 'b', 'x'],
        ]),
        /changes the cell weighted-sum twice/,
      ],
      [await pack([['__proto__', 'a', 'x']]), /not changes to cells/],
      [await pack([[sum, 7, 'x']]), /not changes to cells/],
      [await pack({ [sum]: doubled }), /not changes to cells/],
      [await pack([]), /not changes to cells/],
    ];
    for (const [fragment, message] of bad) {
      await follow(page, fragment);
      await expect.poll(() => notice(page, 'link').innerText()).toMatch(message);
      await notice(page, 'link').getByRole('button', { name: 'Close' }).click();
      expect(new URL(page.url()).hash).toBe('');
    }
    expect(await output(page, sum)).toBe(printed);
    expect(await record(page)).toBe(null);
  });

  it('is not made of more than a link can carry', async () => {
    const page = await openPage(address);
    // Digits that do not compress: a multiplicative sequence.
    let seed = 1;
    const noise = Array.from({ length: 12_000 }, () =>
      (seed = (seed * 48_271) % 2_147_483_647).toString(36),
    ).join(' ');
    await rewrite(page, sum, `${doubled} // ${noise}`);
    await settled(page);
    await tool(page, 'Share').click();
    await notice(page, 'share').waitFor();
    expect(await notice(page, 'share').innerText()).toMatch(/too long for a link: .*32 KB/);
  });

  it('without edits is the chapter’s own address', async () => {
    const page = await openPage(address);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tool(page, 'Share').click();
    await notice(page, 'share').waitFor();
    expect(await notice(page, 'share').getByLabel('Link').inputValue()).toBe(page.url());
    expect(await notice(page, 'share').innerText()).toContain('take it from here');
  });
});

describe('the keyboard alone', () => {
  it('opens a link’s differences, tries and keeps it, and shares', async () => {
    const page = await openPage(address);
    await page.goto(`${page.url()}${await linkOf(page, doubled)}`);
    await page.reload();
    await notice(page, 'link').waitFor();
    const press = (name: string) => page.keyboard.press(name);
    await press('Tab'); // the link to the text
    await press('Tab');
    await press('Enter');
    expect(await notice(page, 'link').locator('ins').first().isVisible()).toBe(true);
    await press('Tab');
    await press('Enter'); // Try it
    await settled(page, 'not-run');
    await notice(page, 'link').getByText('stands in the cells').waitFor();
    await press('Tab');
    await press('Tab');
    await press('Enter'); // Keep
    await notice(page, 'aside').waitFor();
    await press('Escape');
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(await record(page)).toContain('const w = 2;');
    await tool(page, 'Share').focus();
    await press('Enter');
    await notice(page, 'share').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('notice');
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Share');
  });
});
