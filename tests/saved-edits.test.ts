import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeFragment } from '../src/notebook/saved-edits/share-link.ts';
import { packText } from '../src/notebook/saved-edits/packed-text.ts';
import { cell, output, press, rewrite, settled, useBrowser } from './browser.ts';

const open = useBrowser();
const address = '/single-neuron/';
const sum = 'weighted-sum';

// z = 2·0.7 − 0.4 = 1 (by hand)
const doubled =
  'const x = 0.7;\nconst w = 2;\nconst b = -0.4;\n\nconst z: number = w * x + b;\nconsole.log(z.toFixed(3));';

const key = 'edits:single-neuron';
const record = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);
const code = (page: Page, name = sum) =>
  cell(page, name)
    .locator('[data-code]')
    .evaluate((one) => {
      const lines = Array.from(one.querySelectorAll('.cm-line'), (line) => line.textContent);
      return lines.length > 0 ? lines.join('\n') : (one.querySelector('pre')?.textContent ?? '');
    });
/** The chapter's button at its end. */
const tool = (page: Page, label: string) =>
  page.locator('.program').getByRole('button', { name: label });

/** A page with an edit of a cell that has run. */
async function edited(source = doubled): Promise<{ page: Page; errors: string[] }> {
  const opened = await open(address);
  await rewrite(opened.page, sum, source);
  await press(opened.page, sum, 'Run');
  await settled(opened.page);
  return opened;
}

/** What a link carries that was made of a cell's text on a page. */
async function linkOf(page: Page, source: string): Promise<string> {
  return writeFragment([{ name: sum, source, original: await code(page) }]);
}

/** Goes to a link on an open page. */
async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await notice(page, 'link').waitFor();
}

describe('an edit', () => {
  it('is there after a reload, with the output of its run, and takes no focus', async () => {
    const { page, errors } = await edited();
    await page.reload();
    await settled(page);
    expect(await code(page)).toBe(doubled);
    expect(await output(page, sum)).toBe('1.000');
    expect(await page.locator('data[data-name="w"]').first().textContent()).toBe('2');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('of numbers alone comes back in the listing, where they turn on', async () => {
    const { page, errors } = await open(address);
    const w = page.locator('[data-path="w"]').first();
    await w.focus();
    await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => w.textContent()).toBe('2.2');
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await w.textContent()).toBe('2.2');
    expect(await page.locator('.cm-editor').count()).toBe(0);
    await w.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('data[data-name="w"]').first().textContent()).toBe('2.3');
    expect(errors).toEqual([]);
  });

  it('is there when the page was closed without a word, before the edit had run', async () => {
    const { page } = await open(address);
    await rewrite(page, sum, doubled);
    await page.close({ runBeforeUnload: false });
    const again = await page.context().newPage();
    await again.goto(page.url());
    await settled(again);
    expect(await code(again)).toBe(doubled);
    expect(await output(again, sum)).toBe('1.000');
  });

  it('costs nothing where there is none: no script more is fetched', async () => {
    const { page } = await open(address);
    const names = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(names.filter((name) => /editing|keeping|notices|chapter-page/.test(name))).toEqual([]);
  });

  it('in one tab leaves those of another alone', async () => {
    const { page: one } = await open(address);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await rewrite(one, sum, doubled);
    await settled(one);
    await rewrite(other, 'twice-the-weight', 'const twice = 1;\nconsole.log(twice);');
    await settled(other);
    await other.reload();
    await settled(other);
    expect(await code(other)).toBe(doubled);
    expect(await output(other, 'twice-the-weight')).toBe('1');
  });

  it('stays kept where the editor cannot be fetched, and the page says so', async () => {
    const { page } = await edited();
    await page.route(/\/editor\.[^/]*\.js/, (route) => route.abort());
    await page.reload();
    await notice(page, 'unplaced').waitFor();
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await code(page)).toContain('const w = 1.2;');
    expect(await record(page)).toContain('const w = 2;');
    await page.unroute(/\/editor\.[^/]*\.js/);
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('on the home page is kept too', async () => {
    const { page } = await open('/');
    await rewrite(page, 'one-neuron', 'console.log("mine");');
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await output(page, 'one-neuron')).toBe('mine');
  });

  it('is forgotten by Reset', async () => {
    const { page } = await edited();
    await press(page, sum, 'Reset');
    await settled(page);
    expect(await record(page)).toBe(null);
    await page.reload();
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await page.evaluate(() => document.documentElement.dataset['run'])).toBe('built');
  });
});

describe('on paper', () => {
  it('a figure or sheet that was never in view says that it has not followed the edits', async () => {
    const { page } = await open('/single-neuron/');
    const told = () =>
      page.evaluate(() =>
        ['astro-island', '[data-sheet]'].map((kind) =>
          Array.from(
            document.querySelectorAll(kind),
            (element) => getComputedStyle(element, '::before').content !== 'none',
          ),
        ),
      );
    await page.emulateMedia({ media: 'print' });
    expect((await told()).flat()).not.toContain(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-path="w"]').first().focus();
    await page.keyboard.press('ArrowUp');
    await settled(page);
    expect((await told()).flat()).not.toContain(true);
    // The first figure is seen, and listens; the sheets lie further down.
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const [figures, sheets] = await told();
    expect(figures?.[0]).toBe(false);
    expect(figures?.at(-1)).toBe(true);
    expect(sheets).not.toContain(false);
  });
});

describe('a run that never came to its end', () => {
  const endless = 'const x = 0.7;\nconst w = 2;\nconst b = -0.4;\nconst z = 1;\nfor (;;) {}';

  async function expectHeld(page: Page): Promise<void> {
    await settled(page, 'not-run');
    expect(await code(page)).toBe(endless);
    expect(await output(page, sum)).toMatch(/^Did not run: the last run of your edits/);
    expect(await output(page, 'sigmoid')).toMatch(/^Did not run/);
    expect(await page.locator('data[data-name="a"]').first().textContent()).toBe('?');
    expect(await notice(page, 'unfinished').innerText()).toContain('they were not run again');
  }

  it('is not begun again when the tab was killed, and Run runs it', async () => {
    const { page } = await open(address);
    await rewrite(page, sum, endless);
    await settled(page, 'running');
    const session = await page.context().newCDPSession(page);
    await Promise.race([
      session.send('Page.crash').catch(() => undefined),
      page.waitForEvent('crash'),
    ]);
    const again = await page.context().newPage();
    await again.goto(page.url());
    await expectHeld(again);
    await press(again, sum, 'Run');
    await settled(again, 'running');
    await press(again, sum, 'Stop');
    await settled(again, 'stopped');
  });

  it('is not begun again when it was stopped by hand; a change to it waits for Run', async () => {
    const { page } = await open(address);
    await rewrite(page, sum, endless);
    await settled(page, 'running');
    await press(page, sum, 'Stop');
    await settled(page, 'stopped');
    await page.reload();
    await expectHeld(page);
    await rewrite(page, sum, doubled);
    await page.waitForTimeout(1_000);
    await settled(page, 'not-run');
    await press(page, sum, 'Run');
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });
});

describe('a new text of the chapter', () => {
  /** Serves the chapter as another version of the site would have it: of as many letters. */
  async function update(page: Page): Promise<void> {
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('the weight: learned', 'a weight, learned :');
      await route.fulfill({ response, body });
    });
    await page.reload();
    await notice(page, 'waiting').waitFor();
  }

  it('is offered beside the reader’s, with what differs; the reader’s is taken when asked for', async () => {
    const { page, errors } = await edited();
    await update(page);
    expect(await code(page)).toContain('a weight, learned');
    expect(await output(page, sum)).toBe('0.43999999999999995');
    const offered = notice(page, 'waiting');
    await offered.locator('summary').click();
    expect(await offered.locator('del').allInnerTexts()).toContain(
      'const w = 1.2;    // a weight, learned :',
    );
    expect(await offered.locator('ins').allInnerTexts()).toContain('const w = 2;');

    // Looked at and left alone, it is offered again.
    await offered.getByRole('button', { name: 'Close' }).click();
    await page.reload();
    await notice(page, 'waiting').waitFor();
    await notice(page, 'waiting').getByRole('button', { name: 'Use mine' }).click();
    await settled(page);
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await notice(page, 'waiting').count()).toBe(0);
    await page.reload();
    await settled(page);
    expect(await code(page)).toBe(doubled);
    expect(errors).toEqual([]);
  });

  it('is kept when asked for, and then the reader’s is gone', async () => {
    const { page } = await edited();
    await update(page);
    await notice(page, 'waiting').getByRole('button', { name: 'Use the chapter’s' }).click();
    await expect.poll(() => record(page)).toBe(null);
  });

  it('without the cell loses nothing: the edit can be copied', async () => {
    const { page } = await edited();
    await page.evaluate((name) => {
      const kept = localStorage.getItem(name) ?? '';
      localStorage.setItem(name, kept.replaceAll('weighted-sum', 'no-such-cell'));
    }, key);
    await page.reload();
    await notice(page, 'waiting').waitFor();
    await notice(page, 'waiting').locator('summary').click();
    expect(await notice(page, 'waiting').innerText()).toContain('no longer has this cell');
    expect(await notice(page, 'waiting').locator('.difference').innerText()).toContain(
      'const w = 2;',
    );
    expect(await output(page, sum)).toBe('0.43999999999999995');
  });
});

describe('a storage', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['forbidden', 'SecurityError'],
  ])('that is %s says so once, and editing goes on', async (kind, name) => {
    const { page, errors } = await open(address);
    await page.addInitScript(
      ([what, error]) => {
        const refuse = () => {
          throw new DOMException(what, error);
        };
        Storage.prototype.setItem = refuse;
        if (what === 'forbidden')
          Object.defineProperty(globalThis, 'localStorage', { get: refuse });
      },
      [kind, name],
    );
    await page.reload();
    await rewrite(page, sum, doubled);
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    expect(await notice(page, 'storage').innerText()).toContain('does not let the page keep');
    await notice(page, 'storage').getByRole('button', { name: 'Close' }).click();
    await rewrite(page, sum, doubled.replace('w = 2', 'w = 3'));
    await expect.poll(() => output(page, sum)).toBe('1.700');
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it.each(['garbage', '{"version":1,"edits":7}', '{"version":99}', '[]', 'null', '{"version":1}'])(
    'with %s in it leaves the chapter as it is',
    async (kept) => {
      const { page, errors } = await open(address);
      await page.evaluate(
        ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
        [key, kept],
      );
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await output(page, sum)).toBe('0.43999999999999995');
      expect(errors).toEqual([]);
    },
  );
});

describe('Reset chapter', () => {
  it('takes all edits back, and one Undo brings them again', async () => {
    const { page, errors } = await edited();
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await settled(page);
    await expect.poll(() => output(page, sum)).toBe('0.43999999999999995');
    expect(await tool(page, 'Reset chapter').isDisabled()).toBe(true);
    await notice(page, 'aside').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await code(page)).toBe(doubled);
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
    expect(errors).toEqual([]);
  });

  it('can still be undone after a reload', async () => {
    const { page } = await edited();
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await page.reload();
    await tool(page, 'Bring back earlier edits').click();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });
});

describe('a shared link', () => {
  it('goes round: shared, opened elsewhere, looked at, tried, run, kept', async () => {
    const { page } = await edited();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('header').getByRole('button', { name: 'Share' }).click();
    await notice(page, 'share').waitFor();
    const link = await notice(page, 'share').getByLabel('Link').inputValue();
    expect(await notice(page, 'share').innerText()).toContain('It is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const { page: fresh, errors } = await open(new URL(link).pathname + new URL(link).hash);
    const bar = notice(fresh, 'link');
    await bar.waitFor();
    expect(await bar.innerText()).toContain('This link brings changes to 1 cell.');
    await bar.locator('summary').click();
    expect(await bar.locator('ins').allInnerTexts()).toContain('const w = 2;');
    expect(await output(fresh, sum)).toBe('0.43999999999999995');
    expect(await record(fresh)).toBe(null);

    await bar.getByRole('button', { name: 'Try it' }).click();
    await settled(fresh, 'not-run');
    expect(await code(fresh)).toBe(doubled);
    expect(await output(fresh, sum)).toBe(
      'Did not run: this code came by a link. Press Run to run it.',
    );
    expect(await record(fresh)).toBe(null);
    await press(fresh, sum, 'Run');
    await settled(fresh);
    expect(await output(fresh, sum)).toBe('1.000');
    expect(await record(fresh)).toBe(null);

    await bar.getByRole('button', { name: 'Keep' }).click();
    await notice(fresh, 'aside').waitFor();
    expect(new URL(fresh.url()).hash).toBe('');
    await fresh.reload();
    await settled(fresh);
    expect(await output(fresh, sum)).toBe('1.000');
    expect(errors).toEqual([]);
  });

  it('that is tried leaves what shows the program waiting for Run, and it says so', async () => {
    const { page, errors } = await open(address);
    await page.locator('figure.neuron').first().scrollIntoViewIfNeeded();
    await page.locator('[data-sheet]').first().scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) figure.neuron').first().waitFor();
    await page.locator('[data-sheet][data-awake]').first().waitFor();
    await follow(page, await linkOf(page, doubled));
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    const figure = page.locator('figure .problem').first();
    const number = page.locator('data[data-name="w"]').first();
    const sheet = page.locator('[data-sheet] [data-note]').first();
    await expect
      .poll(() => figure.textContent())
      .toBe('The program waits to be run: press Run in a cell, and this figure is drawn.');
    expect(await number.getAttribute('title')).toBe('The program waits to be run');
    expect(await sheet.textContent()).toBe(
      'The program waits to be run, so nothing can be marked.',
    );

    await press(page, sum, 'Run');
    await settled(page);
    await figure.waitFor({ state: 'detached' });
    expect(await number.getAttribute('title')).toBe(null);
    expect(await sheet.isHidden()).toBe(true);

    // A run that gives no number is told as before.
    await rewrite(page, sum, 'const x = 0.7, b = -0.4, z = 1;');
    await press(page, sum, 'Run');
    await settled(page, 'error');
    await expect.poll(() => figure.textContent()).toMatch(/^The latest run gave no w/);
    expect(await number.getAttribute('title')).toBe('The latest run gave w no number');
    expect(errors).toEqual([]);
  });

  it('runs nothing before Run is pressed: not when opened, tried, kept, edited or reloaded', async () => {
    const { page } = await open(address);
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
    await cell(page, sum).locator('.cm-content').focus();
    await page.keyboard.type(' ');
    await page.waitForTimeout(1_000);
    await page.locator('[data-path="otherW"]').first().focus();
    await page.keyboard.press('ArrowUp');
    await press(page, 'on-paper-again', 'Reset');
    await page.waitForTimeout(300);
    await bar.getByRole('button', { name: 'Keep' }).click();
    await notice(page, 'aside').waitFor();
    await page.reload();
    await settled(page, 'not-run');
    await page.waitForTimeout(300);
    expect(runs).toBe(0);
    expect(await output(page, sum)).not.toContain('it ran');
    await press(page, sum, 'Run');
    await settled(page);
    expect(await output(page, sum)).toBe('1.000\nit ran');
  });

  it('is discarded: the chapter, and the reader’s own edits, are as they were', async () => {
    const { page } = await edited();
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
    expect(await code(page)).toBe(doubled);
    expect(new URL(page.url()).hash).toBe('');
    expect(await notice(page, 'link').count()).toBe(0);
  });

  it('that is kept puts the reader’s own edits aside, and Go back brings them', async () => {
    const { page } = await edited();
    await follow(page, await linkOf(page, doubled.replace('w = 2', 'w = 3')));
    await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
    await notice(page, 'aside').waitFor();
    expect(await code(page)).toContain('w = 3');
    expect(await notice(page, 'aside').innerText()).toContain('put aside');
    await notice(page, 'aside').getByRole('button', { name: 'Go back' }).click();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('tells of cells that the chapter does not have', async () => {
    const { page } = await open(address);
    await follow(
      page,
      await writeFragment([
        { name: 'constructor', source: 'console.log(1);', original: '' },
        { name: sum, source: doubled, original: await code(page) },
      ]),
    );
    expect(await notice(page, 'link').innerText()).toContain('has no cell constructor');
  });

  it('is text, whatever it carries', async () => {
    const { page, errors } = await open(address);
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
    expect(errors).toEqual([]);
  });

  it('that is malformed in any way gives a plain message, and the chapter as it is', async () => {
    const { page, errors } = await open(address);
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
    expect(await output(page, sum)).toBe('0.43999999999999995');
    expect(await record(page)).toBe(null);
    expect(errors).toEqual([]);
  });

  it('is not made of more than a link can carry', async () => {
    const { page } = await open(address);
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
    const { page } = await open(address);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tool(page, 'Share').click();
    await notice(page, 'share').waitFor();
    expect(await notice(page, 'share').getByLabel('Link').inputValue()).toBe(page.url());
    expect(await notice(page, 'share').innerText()).toContain('take it from here');
  });
});

describe('the keyboard alone', () => {
  it('opens a link’s differences, tries and keeps it, and shares', async () => {
    const { page } = await open(address);
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

describe.each([390, 1440])('the notices at %i px', (width) => {
  it('have no accessibility violations, stick out nowhere, and shift nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(address, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      });
      await page.evaluate(axe.source);
      const expectClean = async (state: string) => {
        const { violations, wide } = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
          const found = (await run()).violations;
          return {
            violations: found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
            wide: document.documentElement.scrollWidth,
          };
        });
        expect(violations, state).toEqual([]);
        expect(wide, state).toBeLessThanOrEqual(width);
      };
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) shifts.push(entry.value);
        }).observe({ type: 'layout-shift' });
      });
      await follow(page, await linkOf(page, doubled));
      await notice(page, 'link').locator('summary').click();
      await expectClean('a link');
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      expect(shifts).toEqual([]);
      await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
      await settled(page, 'not-run');
      await expectClean('a link that is tried');
      await notice(page, 'link').getByRole('button', { name: 'Keep' }).click();
      await notice(page, 'aside').waitFor();
      await tool(page, 'Share').click();
      await notice(page, 'share').waitFor();
      await expectClean('kept and shared');
      await page.context().close();
    }
  });
});
