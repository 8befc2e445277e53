import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slugsWith } from '../fixture/chapters.ts';
import { runWith, source } from '../fixture/cell.ts';
import { wake } from '../fixture/page.ts';
import { boxOf } from '../fixture/pointer.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();

const sheetOf = (page: Page, name: string) => page.locator(`[data-sheet="${name}"]`);
const question = (page: Page, sheet: string, name: string) =>
  sheetOf(page, sheet).locator(`[data-question="${name}"]`);

/** Types an answer and presses Enter, as by keyboard alone. */
async function answer(place: Locator, text: string): Promise<void> {
  await place.locator('input').focus();
  const page = place.page();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect.poll(() => place.getAttribute('data-verdict')).not.toBe(null);
}

/** Waits until the sheet marks: its module has come. */
const awake = (page: Page, sheet: string) => wake(page, `[data-sheet="${sheet}"]`);

describe.each(slugsWith('<Worksheet'))('the worksheets of %s', (slug) => {
  it('read without JavaScript: questions, blanks, folded answers', async () => {
    const page = await openPage(`/${slug}/`, { javaScriptEnabled: false });
    const sheets = page.locator('[data-sheet]');
    for (const sheet of await sheets.all()) {
      expect(await sheet.locator('[data-hint], [data-print-sheet]').first().isVisible()).toBe(
        false,
      );
      await sheet.locator('summary').click();
      const answers = await sheet.locator('details [data-key]').allTextContents();
      expect(answers.length).toBe(await sheet.locator('[data-question]').count());
      for (const text of answers) expect(text).toMatch(/^−?\d/);
    }
  });

  it('print one to a page, with room to work, and all answers on the last page', async () => {
    const page = await openPage(`/${slug}/`);
    await page.locator('[data-sheet]').last().scrollIntoViewIfNeeded();
    await page.evaluate(() => (document.documentElement.dataset['print'] = 'sheet'));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBe((await page.locator('[data-sheet]').count()) + 1);

    await page.emulateMedia({ media: 'print' });
    for (const sheet of await page.locator('[data-sheet]').all()) {
      const name = await sheet.getAttribute('data-sheet');
      const answers = page.locator(`.answer-page [data-answers="${name}"] [data-key]`);
      expect(await answers.count()).toBe(await sheet.locator('[data-question]').count());
      expect(await answers.first().isVisible()).toBe(true);
      expect(await sheet.locator('[data-key]').first().isVisible()).toBe(false);
      expect(await sheet.locator('.hint, .remark, .hints').first().isVisible()).toBe(false);
      for (const room of await sheet.locator('.work').all())
        expect((await boxOf(room)).height).toBeGreaterThan(60); // 16 mm
    }
    expect(await page.locator('[data-cell]').first().isVisible()).toBe(false);
  });
});

describe('a worksheet', () => {
  it('marks what is typed, and names the mistake', async () => {
    const page = await openPage('/single-neuron/');
    await awake(page, 'by-hand');
    const product = question(page, 'by-hand', 'product');
    const z = question(page, 'by-hand', 'z');
    const a = question(page, 'by-hand', 'a');

    await answer(product, '2·0.5');
    expect(await product.getAttribute('data-verdict')).toBe('right');

    // The bias is −1.5, so 1 + 1.5 = 2.5 has the wrong sign.
    await answer(z, '2.5');
    expect(await z.getAttribute('data-verdict')).toBe('wrong');
    expect(await z.locator('.remark').innerText()).toContain('The sign. The bias is −1.5.');
    expect(await z.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await sheetOf(page, 'by-hand').locator('[data-status]').innerText()).toContain('Wrong.');

    await answer(z, '−0,5');
    expect(await z.getAttribute('data-verdict')).toBe('right');

    await answer(a, '1/(1+1.649)'); // 0.377501, where it is 0.377541
    expect(await a.getAttribute('data-verdict')).toBe('right');
    await answer(a, 'zero');
    expect(await a.getAttribute('data-verdict')).toBe('unclear');
  });

  it('gives three hints, the last with the numbers, by keyboard', async () => {
    const page = await openPage('/single-neuron/');
    await awake(page, 'by-hand');
    const z = question(page, 'by-hand', 'z');
    const hints = z.locator('.hints > li');
    await z.locator('[data-hint]').focus();
    for (const count of [1, 2, 3]) {
      await page.keyboard.press('Enter');
      expect(await hints.filter({ visible: true }).count()).toBe(count);
    }
    expect(await z.locator('[data-work]').innerText()).toBe('1 + (−1.5) = −0.5');
    expect(await z.locator('[data-hint]').isDisabled()).toBe(true);
  });

  it('keeps what was done when the page is loaded again', async () => {
    const page = await openPage('/gender-classifier/');
    await awake(page, 'chain-rule');
    await answer(question(page, 'chain-rule', 'f1'), '-0.3763');
    await question(page, 'chain-rule', 'f2').locator('[data-hint]').click();

    await page.reload();
    await awake(page, 'chain-rule');
    const f1 = question(page, 'chain-rule', 'f1');
    expect(await f1.locator('input').inputValue()).toBe('-0.3763');
    expect(await f1.getAttribute('data-verdict')).toBe('right');
    const hints = question(page, 'chain-rule', 'f2').locator('.hints > li');
    expect(await hints.filter({ visible: true }).count()).toBe(1);
  });

  it('in one tab adds to what another has saved, and shows what is saved there', async () => {
    const one = await openPage('/single-neuron/');
    const other = await one.context().newPage();
    await other.goto(one.url());
    for (const page of [one, other]) await awake(page, 'by-hand');
    const field = (page: Page, name: string) => question(page, 'by-hand', name).locator('input');

    await field(other, 'z').fill('0.4');
    await answer(question(one, 'by-hand', 'product'), '1');
    await expect.poll(() => field(other, 'product').inputValue()).toBe('1');
    expect(await question(other, 'by-hand', 'product').getAttribute('data-verdict')).toBe('right');

    // What is being typed stays as it is, and is saved when it is ended.
    await answer(question(one, 'by-hand', 'z'), '7');
    await question(one, 'by-hand', 'a').locator('[data-hint]').click();
    const hints = question(other, 'by-hand', 'a').locator('.hints > li');
    await expect.poll(() => hints.filter({ visible: true }).count()).toBe(1);
    expect(await field(other, 'z').inputValue()).toBe('0.4');
    await field(other, 'z').press('Enter');
    await expect.poll(() => field(one, 'z').inputValue()).toBe('0.4');

    // Enter where nothing was typed writes nothing.
    await answer(question(one, 'by-hand', 'z'), '-0.5');
    await expect.poll(() => field(other, 'z').inputValue()).toBe('-0.5');
    await field(other, 'product').press('Enter');

    await other.reload();
    await awake(other, 'by-hand');
    expect(await field(other, 'product').inputValue()).toBe('1');
    expect(await field(other, 'z').inputValue()).toBe('-0.5');
    expect(await hints.filter({ visible: true }).count()).toBe(1);
  });

  it('works where the storage is forbidden, and says that nothing will be kept', async () => {
    const page = await openPage('/single-neuron/');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    await awake(page, 'by-hand');
    await answer(question(page, 'by-hand', 'product'), '1');
    expect(await question(page, 'by-hand', 'product').getAttribute('data-verdict')).toBe('right');
    expect(await sheetOf(page, 'by-hand').locator('[data-note]').innerText()).toContain(
      'does not let the page keep your answers',
    );
  });

  it('follows the program: other numbers are another sheet, and the old one comes back', async () => {
    const page = await openPage('/single-neuron/');
    await awake(page, 'by-hand');
    const product = question(page, 'by-hand', 'product');
    await answer(product, '1');

    const changed = 'const paperX = 0.5;\nconst paperW = 3;\nconst paperB = -1.5;';
    await runWith(page, 'on-paper', changed);
    const given = sheetOf(page, 'by-hand').locator('.given [data-shows="w"]');
    await expect.poll(() => given.innerText()).toBe('3');
    expect(await product.locator('input').inputValue()).toBe('');
    expect(await sheetOf(page, 'by-hand').locator('[data-note]').innerText()).toContain('is kept');
    await answer(product, '1.5'); // 3 times 0.5
    expect(await product.getAttribute('data-verdict')).toBe('right');

    await runWith(page, 'on-paper', changed.replace('= 3', '= 2'));
    await expect.poll(() => product.locator('input').inputValue()).toBe('1');
    expect(await product.getAttribute('data-verdict')).toBe('right');
  });

  it('asks nothing that has no answer, and says what is true of its numbers', async () => {
    const page = await openPage('/single-neuron/');
    await awake(page, 'half-way');
    const sheet = sheetOf(page, 'half-way');
    const about = sheet.locator('.about');
    const key = page.locator('[data-answers="half-way"] [data-key="tip"]').first();
    const tip = question(page, 'half-way', 'tip');
    const code = await source(page, 'on-paper-again');
    const withWeight = (w: string) =>
      runWith(page, 'on-paper-again', code.replace(/otherW = [^;]+/, `otherW = ${w}`));
    expect(await about.innerText()).toContain('whose weight is negative');

    await withWeight('0');
    await expect.poll(() => key.textContent()).toBe('no such number');
    expect(await tip.locator('.remark').innerText()).toBe('There is no such number.');
    expect(await tip.locator('input').isDisabled()).toBe(true);
    expect(await tip.locator('[data-hint]').isDisabled()).toBe(true);
    expect(await about.innerText()).toContain('whose weight is zero');
    await answer(question(page, 'half-way', 'bias'), '0');
    expect(await question(page, 'half-way', 'bias').getAttribute('data-verdict')).toBe('right');

    for (const [w, why] of [
      ['NaN', 'otherW is not a number, so nothing is asked.'],
      ['1e308', 'otherW is 1e308, too large a number to work with, so nothing is asked.'],
      ["'a'", 'otherW is not a number, so nothing is asked.'],
    ] as const) {
      await withWeight(w);
      await expect.poll(() => sheet.locator('[data-note]').innerText()).toContain(why);
      expect(await sheet.locator('input:enabled').count()).toBe(0);
      const keys = await page.locator('[data-answers="half-way"] [data-key]').allTextContents();
      expect([...new Set(keys)]).toEqual(['not asked']);
      const isNumber = w === '1e308';
      expect((await about.innerText()).includes('whose weight is')).toBe(isNumber);
      expect((await sheet.locator('.aid').innerText()).includes('far from zero')).toBe(isNumber);
    }

    // A run that does not come to the givens leaves the numbers, and asks for nothing either.
    await runWith(page, 'on-paper-again', 'const = 1;', 'error');
    await expect
      .poll(() => sheet.locator('[data-note]').innerText())
      .toContain('so nothing can be marked.');
    expect(await sheet.locator('input:enabled').count()).toBe(0);

    await withWeight('2');
    await expect.poll(() => about.innerText()).toContain('whose weight is positive');
    expect(await tip.locator('input').isEnabled()).toBe(true);
    expect(await tip.locator('.remark').isVisible()).toBe(false);
    await answer(tip, '-0.8/2');
    expect(await tip.getAttribute('data-verdict')).toBe('right');
  });
});
