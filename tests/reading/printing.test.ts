import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allPages, programPages, slugsWith } from '../fixture/chapters.ts';
import { run, runWith } from '../fixture/cell.ts';
import { wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
/** What is inside the margins of a page of A4: 210 − 2 · 20 mm, in pixels of 1/96 inch. */
const paper = { width: Math.round((170 / 25.4) * 96), height: 1000 };

/** Opens a page as it is laid out on paper, once its figures are awake. */
async function openOnPaper(address: string, prepare = async (_: Page): Promise<void> => {}) {
  const page = await openPage(address);
  await wake(page);
  await prepare(page);
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Lists what is seen and reaches over the right edge of the paper. */
const cutOff = (page: Page) =>
  page.evaluate((edge) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const around = text.parentElement;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (!around?.checkVisibility() || around.closest('.hidden, .katex-mathml, svg')) continue;
      for (const { right, width } of range.getClientRects())
        if (width > 0 && right > edge + 1) cut.push(text.textContent ?? '');
    }
    return [...new Set(cut)];
  }, paper.width);

const isOnPaper = (page: Page, selector: string) => page.locator(selector).first().isVisible();

/** Returns how often the styles of elements have a value. */
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .evaluateAll(
      (all, name) => all.map((one) => getComputedStyle(one).getPropertyValue(name)),
      property,
    );

it.each(programPages)('%s fits the paper', async (address) => {
  const page = await openOnPaper(address);
  expect(await cutOff(page)).toEqual([]);
  const whole = await styleOf(
    page,
    'figure, .sheet, .formula, .cell:not(.guess + *)',
    'break-inside',
  );
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(whole)).toEqual(new Set(['avoid']));
});

const words = 'a long line of words that goes on and on '.repeat(8);
const long = [
  `const words = '${words}'; // and then a comment, as long as that: ${words}`,
  `const word = '${'x'.repeat(300)}';`,
  'console.log(words, word);',
  'console.table([{ words, word }]);',
  'throw new Error(words + word);',
].join('\n');

describe('a cell with long lines', () => {
  it.each([
    ['whose editor is open', async (page: Page) => runWith(page, 'weighted-sum', long, 'error')],
    [
      'whose editor is closed',
      async (page: Page) => {
        await runWith(page, 'weighted-sum', long, 'error');
        await page.reload();
        await run(page, 'weighted-sum', 'error');
      },
    ],
  ])('%s is printed whole: its listing, its output, its error', async (_, edit) => {
    const page = await openOnPaper('/single-neuron/', edit);
    expect(await cutOff(page)).toEqual([]);
    const hidden = await page
      .locator('[data-cell="weighted-sum"] :is(pre, .cm-scroller, .table)')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(hidden).toBe(0);
  });
});

describe.each(slugsWith('<Guess'))('the questions of %s on paper', (slug) => {
  it('stand before the page on which the program answers', async () => {
    const page = await openOnPaper(`/${slug}/`);
    const questions = await page.locator('.guess').count();
    expect(await styleOf(page, '.guess + .cell .values', 'break-before')).toEqual(
      Array<string>(questions).fill('page'),
    );
    // They stay with their program, and what is printed after the break is the answer.
    expect(new Set(await styleOf(page, '.guess', 'break-after'))).toEqual(new Set(['avoid']));
    expect(await isOnPaper(page, '.guess + .cell .output')).toBe(true);
    expect(await isOnPaper(page, '.because')).toBe(true);
  });
});

describe.each(slugsWith('<Answers'))('the answers of %s on paper', (slug) => {
  it('stand on the last page: first those of the text, then those of the sheets', async () => {
    const page = await openOnPaper(`/${slug}/`);
    const top = async (selector: string) => (await page.locator(selector).last().boundingBox())?.y;
    expect(await styleOf(page, '.answers', 'break-before')).toEqual(['page']);
    expect(await isOnPaper(page, '.answers > div')).toBe(true);
    expect(await top('.sheet')).toBeLessThan((await top('.answers')) ?? 0);
    expect(await top('.answers > div > *')).toBeLessThan((await top('.answer-page p')) ?? 0);
    expect(await styleOf(page, '.answer-page', 'break-before')).toEqual(['auto']);
  });
});

it.each(allPages)('%s: links on paper say where they lead', async (address) => {
  const page = await openOnPaper(address);
  const said = await page
    .locator('main a[href^="http"]')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [getComputedStyle(one, '::after').content, ` (${one.getAttribute('href')})`]),
    );
  for (const [content, wanted] of said) expect(content).toBe(`"${wanted}"`);
});

it.each(allPages)('%s: no page of paper is blank', async (address) => {
  const page = await openPage(address);
  await wake(page);
  const drawn = drawnPages(await page.pdf({ preferCSSPageSize: true }));
  expect(drawn.length).toBeGreaterThan(0);
  for (const operators of drawn) expect(operators).toMatch(/\bT[jJ]\b/);
});

it('an edited page keeps no room on paper for the buttons at the foot of the screen', async () => {
  const room = (page: Page) => styleOf(page, 'body', 'padding-bottom');
  const page = await openOnPaper('/single-neuron/', async (edited) => {
    await runWith(edited, 'weighted-sum', long, 'error');
    await expect.poll(() => room(edited)).not.toEqual(['0px']);
  });
  expect(await isOnPaper(page, '.undo')).toBe(false);
  expect(await room(page)).toEqual(['0px']);
});

/** Returns what draws each page of a PDF: text is drawn by the operators Tj and TJ. */
function drawnPages(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const pages = text.matchAll(/\/Type\s*\/Page\b(?!s)[\s\S]*?\/Contents (\d+) 0 R/g);
  return Array.from(pages, ([, id = '']) => {
    const head = new RegExp(`\\n${id} 0 obj\\s*<<[^>]*>>\\s*stream\\r?\\n`).exec(text);
    if (!head) throw new Error(`the PDF has no object ${id}`);
    return inflateSync(pdf.subarray(head.index + head[0].length)).toString('latin1');
  });
}
