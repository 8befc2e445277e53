import { describe, expect, it } from 'vitest';
import { writeFragment } from '../../src/notebook/saved-edits/share-link.ts';
import { slugs } from '../fixture/chapters.ts';
import { cell, press, rewrite, run, runWith, source } from '../fixture/cell.ts';
import { hydrated, notice, settled, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import { violations } from '../fixture/violations.ts';

/*
 * site/pages.test.ts looks for violations in pages as they are opened; this file does so in every state
 * that a reader brings them to. Axe takes seconds for a long chapter, so where a state changes only
 * a part of the page, only that part is checked.
 */

const openPage = useChromium();
const looks = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

/** Each chapter has a look of its own: a state looks the same in every chapter. */
const walks = slugs.map((slug, index) => {
  const look = looks[index % looks.length] ?? looks[0];
  return [slug, look.colorScheme, look.viewport.width, look] as const;
});

describe.each(walks)('%s in the %s at %i px has no violations', (slug, _scheme, _width, look) => {
  const arrive = async (hash = '') => {
    const page = await openPage(`/${slug}/${hash}`, { ...look, bypassCSP: true });
    const name = (await page.locator('[data-cell]').first().getAttribute('data-cell')) ?? '';
    const expectClean = async (state: string, part = `[data-cell="${name}"]`) =>
      expect(await violations(page, part), state).toEqual([]);
    return { page, name, code: await source(page, name), expectClean };
  };

  it('while a cell is edited, runs, is asked about, and is stopped', async () => {
    const { page, name, expectClean } = await arrive();
    await press(page, name, 'edit');
    await cell(page, name).locator('.cm-focused').waitFor();
    await expectClean('editing');
    await page.clock.install();
    await runWith(page, name, 'console.log("before");\nfor (;;) {}', 'running');
    await page.clock.fastForward(2_000);
    const stop = cell(page, name).getByRole('button', { name: 'Stop' });
    await stop.waitFor();
    await cell(page, name).getByText('running, ').waitFor();
    await expectClean('running', 'html');
    await page.clock.fastForward(10_000);
    await cell(page, name)
      .getByText(/still running after \d+ s: stop\?/)
      .waitFor();
    await expectClean('asked whether to stop');
    await stop.click();
    await settled(page, 'stopped');
    await expectClean('stopped', 'html');
  });

  it('after an error of the program, and one of its writing', async () => {
    const { page, name, code, expectClean } = await arrive();
    await runWith(page, name, `${code}\nthrow new RangeError("too large");`, 'error');
    await expectClean('failed', 'html');
    await runWith(page, name, `${code}\nconst half = (1;`, 'error');
    await cell(page, name).getByText('SyntaxError').waitFor();
    await expectClean('not to be read');
  });

  it('while types are checked, with an error shown and names offered', async () => {
    const { page, name, code, expectClean } = await arrive();
    await press(page, name, 'edit');
    await cell(page, name).getByRole('switch').click();
    await cell(page, name).getByText('no type errors').waitFor();
    await expectClean('checked');
    await rewrite(page, name, `${code}\nconst wrong: string = 1;\n`);
    await cell(page, name)
      .locator('.message')
      .getByText(/type error at line/)
      .waitFor();
    await expectClean('a type error');
    await page.keyboard.type('Ma');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    await expectClean('names offered');
  });

  it('with an edit that came by a link and has not run', async () => {
    const { page: before, code, name } = await arrive();
    const edit = { name, source: `${code}\nconsole.log(1);`, original: code };
    const fragment = await writeFragment([edit]);
    await before.context().close();
    const { page, expectClean } = await arrive(fragment);
    await notice(page, 'link').locator('summary').click();
    await expectClean('brought', '.notices');
    await notice(page, 'link').getByRole('button', { name: 'Try it' }).click();
    await settled(page, 'not-run');
    await expectClean('not run', 'html');
  });

  it('with a notice of a changed text, of a reset, of a link to share, and of a full storage', async () => {
    const { page, name, code, expectClean } = await arrive();
    await runWith(page, name, `${code}\n// mine`);
    await page.locator('header').getByRole('button', { name: 'Share' }).click();
    await notice(page, 'share').waitFor();
    await expectClean('shared', '.notices, header');
    await page.locator('.program').getByRole('button', { name: 'Reset chapter' }).click();
    await notice(page, 'aside').getByRole('button', { name: 'Undo' }).waitFor();
    await expectClean('reset', '.notices, .program');
    await notice(page, 'aside').getByRole('button', { name: 'Undo' }).click();
    await cell(page, name).locator('.cm-content').waitFor();
    await settled(page);

    await page.route(`**/${slug}/`, async (route) => {
      const response = await route.fetch();
      // In the listing, and in the data of the page's scripts.
      const body = (await response.text()).replace(
        /const<\/span>|<script[^>]*json[^>]*id="program"[^]*?<\/script>/g,
        (text) => text.replaceAll('const', 'konst'),
      );
      await route.fulfill({ response, body });
    });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(page.url().replace(/#.*/, ''));
    await notice(page, 'waiting').locator('summary').click();
    await rewrite(page, name, 'const mine = 1;');
    await notice(page, 'storage').waitFor();
    await expectClean('kept beside a changed text, and a full storage', '.notices');
  });

  it('with a question answered, a worksheet marked, and a hint open', async () => {
    const { page, expectClean } = await arrive();
    const guess = page.locator('.guess').first();
    if ((await guess.count()) > 0) {
      await guess.locator('input').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.locator('.why[data-seen]').first().waitFor({ state: 'attached' });
      await expectClean('answered', '.guess, .guess + .cell, .why');
    }
    const sheet = page.locator('[data-sheet]').first();
    if ((await sheet.count()) === 0) return;
    await wake(page, '[data-sheet]');
    const question = sheet.locator('[data-question]').first();
    await question.locator('input').fill('1234');
    await page.keyboard.press('Enter');
    await question.and(page.locator('[data-verdict="wrong"]')).waitFor();
    for (let hint = 0; hint < 3; hint += 1) await question.locator('[data-hint]').click();
    await sheet.locator('[data-question]').nth(1).locator('input').fill('no number');
    await page.keyboard.press('Enter');
    await expectClean('marked', '[data-sheet]');
  });

  it('with each view of what its cells print and hold', async () => {
    const { page, name: first, expectClean } = await arrive();
    await run(page, first);
    // A question covers the output of its cell until that is run.
    for (const covered of await page.locator('.guess + .cell').all())
      await run(page, (await covered.getAttribute('data-cell')) ?? '');
    const seen = new Set<string>();
    for (const one of await page.locator('[data-cell]:has(.views)').all()) {
      const name = await one.getAttribute('data-cell');
      // A pressed button would go back to the text.
      const offers = one.locator(
        '.views button[aria-pressed="false"]:not([data-do="view"]):visible',
      );
      for (let at = 0; at < (await offers.count()); at += 1) {
        const offer = offers.nth(at);
        const words = (await offer.getAttribute('aria-label')) ?? '';
        const kind = /heat map|plot|table|drawing/.exec(words)?.[0] ?? words;
        if (seen.has(kind)) continue;
        seen.add(kind);
        await offer.click();
        await one.locator('.view').waitFor();
        await expectClean(kind, `[data-cell="${name}"]`);
      }
    }
    expect(seen.size > 0).toBe((await page.locator('.views').count()) > 0);
  });

  it('with its figures at another step, a handle moved, and a symbol’s card', async () => {
    const { page, expectClean } = await arrive();
    const figures = await page.locator('figure').all();
    for (const figure of figures) {
      await hydrated(figure);
      const back = figure.getByRole('button', { name: 'Back' });
      if (await back.isVisible()) await back.click();
      const radio = figure.getByRole('radio').first();
      if (await radio.isVisible()) await radio.focus();
      const slider = figure.getByRole('slider').last();
      if ((await slider.count()) === 0) continue;
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
    }
    if (figures.length > 0) await expectClean('stepped', 'figure');
    await page.locator('.symbol-table button').last().focus();
    await page.locator('.symbol-card').waitFor();
    await expectClean('a card', '.symbol-table, .symbol-card');
  });
});

it.each(looks)(
  'the menu is without violations, open ($colorScheme, $viewport.width px)',
  async (look) => {
    const page = await openPage('/404.html', { ...look, bypassCSP: true });
    await page.locator('.menu summary').click();
    expect(await violations(page)).toEqual([]);
  },
);
