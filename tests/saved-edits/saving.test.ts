import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { output, press, rewrite, run, source } from '../fixture/cell.ts';
import { fetchedPaths, hydrated, liveNumber, notice, settled } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { address, doubled, key, openEdited, printed, record, sum, tool } from './edited-chapter.ts';

const openPage = useChromium();

describe('an edit', () => {
  it('is there after a reload, with the output of its run, and takes no focus', async () => {
    const page = await openEdited(openPage);
    await page.reload();
    await settled(page);
    expect(await source(page, sum)).toBe(doubled);
    expect(await output(page, sum)).toBe('1.000');
    expect(await liveNumber(page, 'w').textContent()).toBe('2');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });

  it('of numbers alone comes back in the listing, where they can be scrubbed on', async () => {
    const page = await openPage(address);
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
    await expect.poll(() => liveNumber(page, 'w').textContent()).toBe('2.3');
  });

  it('is there when the page was closed without warning, before the edit had run', async () => {
    const page = await openPage(address);
    await rewrite(page, sum, doubled);
    await page.close({ runBeforeUnload: false });
    const again = await page.context().newPage();
    await again.goto(page.url());
    await settled(again);
    expect(await source(again, sum)).toBe(doubled);
    expect(await output(again, sum)).toBe('1.000');
  });

  it('costs nothing where there is none: what saves it is fetched with the first', async () => {
    const page = await openPage(address);
    const fetched = async () => {
      const paths = await fetchedPaths(page);
      return ['controller', 'editing'].filter((script) =>
        paths.some((path) => path.includes(`/${script}.`)),
      );
    };
    expect(await fetched()).toEqual([]);
    await rewrite(page, sum, doubled);
    expect(await fetched()).toEqual(['controller', 'editing']);
  });

  it('in one tab leaves those of another alone', async () => {
    const one = await openPage(address);
    const other = await one.context().newPage();
    await other.goto(one.url());
    await rewrite(one, sum, doubled);
    await settled(one);
    await rewrite(other, 'twice-the-weight', 'const twice = 1;\nconsole.log(twice);');
    await settled(other);
    await other.reload();
    await settled(other);
    expect(await source(other, sum)).toBe(doubled);
    expect(await output(other, 'twice-the-weight')).toBe('1');
  });

  it('stays saved where the editor cannot be fetched, and the page says so', async () => {
    const page = await openEdited((at) => openPage(at, { provokes: /Failed to load resource/ }));
    await page.route(/\/editor\.[^/]*\.js/, (route) => route.abort());
    await page.reload();
    await notice(page, 'unplaced').waitFor();
    expect(await output(page, sum)).toBe(printed);
    expect(await source(page, sum)).toContain('const w = 1.2;');
    expect(await record(page)).toContain('const w = 2;');
    await page.unroute(/\/editor\.[^/]*\.js/);
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('on the home page is saved too', async () => {
    const page = await openPage('/');
    await rewrite(page, 'one-neuron', 'console.log("mine");');
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await output(page, 'one-neuron')).toBe('mine');
  });

  it('is forgotten by Reset', async () => {
    const page = await openEdited(openPage);
    await press(page, sum, 'reset');
    await settled(page);
    expect(await source(page, sum)).toContain('const w = 1.2;');
    expect(await liveNumber(page, 'w').textContent()).toBe('1.2');
    expect(await record(page)).toBe(null);
    await page.reload();
    expect(await output(page, sum)).toBe(printed);
    expect(await page.evaluate(() => document.documentElement.dataset['run'])).toBe('built');
  });
});

describe('a run that never came to its end', () => {
  const endless = 'const x = 0.7;\nconst w = 2;\nconst b = -0.4;\nconst z = 1;\nfor (;;) {}';

  async function expectWaiting(page: Page): Promise<void> {
    await settled(page, 'not-run');
    expect(await source(page, sum)).toBe(endless);
    expect(await output(page, sum)).toMatch(/^Did not run: the last run of your edits/);
    expect(await output(page, 'sigmoid')).toMatch(/^Did not run/);
    expect(await liveNumber(page, 'a').textContent()).toBe('?');
    expect(await notice(page, 'unfinished').innerText()).toContain('they were not run again');
  }

  it('is not begun again when the tab was killed, and Run runs it', async () => {
    const page = await openPage(address);
    await rewrite(page, sum, endless);
    await settled(page, 'running');
    const session = await page.context().newCDPSession(page);
    await Promise.race([
      session.send('Page.crash').catch(() => undefined),
      page.waitForEvent('crash'),
    ]);
    const again = await page.context().newPage();
    await again.goto(page.url());
    await expectWaiting(again);
    await run(again, sum, 'running');
    await press(again, sum, 'stop');
    await settled(again, 'stopped');
  });

  it('is not begun again when the reader stopped it; a change to it waits for Run', async () => {
    const page = await openPage(address);
    await rewrite(page, sum, endless);
    await settled(page, 'running');
    await press(page, sum, 'stop');
    await settled(page, 'stopped');
    await page.reload();
    await expectWaiting(page);
    await page.clock.install();
    await rewrite(page, sum, doubled);
    // After so long a pause, what is typed would run by itself.
    await page.clock.fastForward(1_000);
    await settled(page, 'not-run');
    await run(page, sum);
    expect(await output(page, sum)).toBe('1.000');
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });
});

/** Puts a text where the page holds the edits, and loads the page again. */
async function reloadWith(page: Page, stored: string): Promise<void> {
  await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, stored]);
  await page.reload();
}

describe('a storage', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['forbidden', 'SecurityError'],
  ])('that is %s says so once, and editing goes on', async (kind, name) => {
    const page = await openPage(address);
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
  });

  it('with what the first version of the site stored in it offers the backup and the conflicts', async () => {
    const page = await openPage(address);
    const stored =
      '{"version":1,"edits":[],"waiting":[{"name":"sigmoid","source":"throw 1;","original":"an older text"}],"aside":[{"name":"weighted-sum","source":"const x = 0.7;\\nconst w = 2;\\nconst b = -0.4;\\n\\nconst z: number = w * x + b;\\nconsole.log(z.toFixed(3));","original":"const w = 1.2;"}],"unfinished":["k3x9q"]}';
    await reloadWith(page, stored);
    await notice(page, 'waiting').getByRole('button', { name: 'Use the chapter’s' }).click();
    await tool(page, 'Bring back earlier edits').click();
    await settled(page);
    expect(await source(page, sum)).toBe(doubled);
    expect(await output(page, sum)).toBe('1.000');
    const { edits, waiting, aside } = JSON.parse((await record(page)) ?? '') as Record<
      string,
      unknown[]
    >;
    expect([edits?.length, waiting?.length, aside?.length]).toEqual([1, 0, 0]);
  });

  it.each(['garbage', '{"version":1,"edits":7}', '{"version":99}', '[]', 'null', '{"version":1}'])(
    'with %s in it leaves the chapter as it is',
    async (stored) => {
      const page = await openPage(address);
      await reloadWith(page, stored);
      await page.waitForLoadState('networkidle');
      expect(await output(page, sum)).toBe(printed);
    },
  );
});

describe('Reset chapter', () => {
  it('takes all edits back, and one Undo brings them again', async () => {
    const page = await openEdited(openPage);
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await settled(page);
    await expect.poll(() => output(page, sum)).toBe(printed);
    expect(await tool(page, 'Reset chapter').isDisabled()).toBe(true);
    await notice(page, 'aside').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => output(page, sum)).toBe('1.000');
    expect(await source(page, sum)).toBe(doubled);
    await page.reload();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });

  it('can still be undone after a reload', async () => {
    const page = await openEdited(openPage);
    await tool(page, 'Reset chapter').click();
    await notice(page, 'aside').waitFor();
    await page.reload();
    await tool(page, 'Bring back earlier edits').click();
    await settled(page);
    expect(await output(page, sum)).toBe('1.000');
  });
});

describe('on paper', () => {
  it('a figure or sheet that was never in view says that it has not followed the edits', async () => {
    const page = await openPage('/single-neuron/');
    const marked = () =>
      page.evaluate(() =>
        ['astro-island', '[data-sheet]'].map((kind) =>
          Array.from(
            document.querySelectorAll(kind),
            (element) => getComputedStyle(element, '::before').content !== 'none',
          ),
        ),
      );
    await page.emulateMedia({ media: 'print' });
    expect((await marked()).flat()).not.toContain(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-path="w"]').first().focus();
    await page.keyboard.press('ArrowUp');
    await settled(page);
    expect((await marked()).flat()).not.toContain(true);
    // The first figure is seen, and listens; the sheets lie further down.
    await hydrated(page.locator('figure').first());
    await page.emulateMedia({ media: 'print' });
    const [figures, sheets] = await marked();
    expect(figures?.[0]).toBe(false);
    expect(figures?.at(-1)).toBe(true);
    expect(sheets).not.toContain(false);
  });
});
