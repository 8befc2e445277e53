import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { programPages } from '../fixture/chapters.ts';
import { run } from '../fixture/cell.ts';
import { card, unfold, wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

interface Copy {
  readonly text: string;
  readonly html: string;
}

/**
 * Runs in the page: copies each element that is seen and has words, and returns its copies beside what it
 * says: a formula what `data-text` says of it (src/build/math/formula-text.test.ts), all else its text.
 * Spaces are left out of both.
 */
function copyEach(selector: string): { said: string; copy: Copy }[] {
  const flat = (text: string) => text.replaceAll(/\s+/g, '');
  // A number alone is copied with a minus that a program can read.
  const plain = (text: string) =>
    Number.isNaN(Number(text.replaceAll('−', '-'))) ? text : text.replaceAll('−', '-');
  const isSeen = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const saidBy = (element: Element): string => {
    if (element.matches('[data-text]')) return element.getAttribute('data-text') ?? '';
    if (!isSeen(element) || element.matches('button, .hidden, .sheet .screen, svg')) return '';
    return Array.from(element.childNodes, (child) =>
      child instanceof Element ? saidBy(child) : child instanceof Text ? child.data : '',
    ).join('');
  };
  return Array.from(document.querySelectorAll(selector))
    .filter((one) => isSeen(one) && flat(saidBy(one)) !== '')
    .map((one) => {
      const selection = getSelection();
      selection?.selectAllChildren(one);
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
      if (event.clipboardData !== clipboardData)
        Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      const isTaken = !one.dispatchEvent(event);
      const text = isTaken ? clipboardData.getData('text/plain') : (selection?.toString() ?? '');
      return {
        said: plain(flat(saidBy(one))),
        copy: { text: flat(text), html: clipboardData.getData('text/html') },
      };
    });
}

/**
 * Runs in the page: selects from the title to the first formula as Firefox does it for a reader, with a
 * range for each part between what cannot be selected, and copies it. Other browsers keep one range.
 */
function copyInParts(): { text: string; before: string[]; after: string[] } {
  const selection = getSelection();
  const [first, last] = ['h1', '.formula'].map((one) => document.querySelector(one));
  if (!selection || !first || !last) throw new Error('the page has no title or no formula');
  const whole = new Range();
  whole.setStart(first, 0);
  whole.setEnd(last, last.childNodes.length);
  const rest = whole.cloneRange();
  selection.removeAllRanges();
  for (const one of document.querySelectorAll('nav, svg, .katex-mathml, button'))
    if (!one.matches('.symbol-table *') && rest.comparePoint(one, 0) === 0) {
      const part = rest.cloneRange();
      part.setEndBefore(one);
      rest.setStartAfter(one);
      selection.addRange(part);
    }
  selection.addRange(rest);
  if (selection.rangeCount === 1) {
    selection.removeAllRanges();
    selection.addRange(whole);
  }
  const ranges = () =>
    Array.from({ length: selection.rangeCount }, (_, index) => {
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(index);
      return [startContainer.nodeName, startOffset, endContainer.nodeName, endOffset].join(' ');
    });
  const before = ranges();
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData });
  if (event.clipboardData !== clipboardData)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  document.body.dispatchEvent(event);
  return { text: clipboardData.getData('text/plain'), before, after: ranges() };
}

describeInBrowsers((openPage) => {
  let page: DrivenPage | undefined;
  afterAll(() => page?.close());

  it.each(programPages)('%s: a copy has each symbol and each formula once', async (address) => {
    await page?.close();
    page = await openPage(inject('site') + address);
    await unfold(page);
    const copies = await page.evaluate(
      copyEach,
      'main :is(h1, h2, h3, p, .display, legend, label, figcaption, .prompt, .given > span, dd, td)',
    );
    expect(copies.length).toBeGreaterThan(10);
    expect(copies.map(({ copy }) => copy.text)).toEqual(copies.map(({ said }) => said));
    for (const { copy } of copies)
      expect(copy.html).not.toMatch(
        /<(math|button|input|svg|script|astro-island)|class=|data-text/,
      );
  });

  it('what is selected in parts, around what cannot be selected, is copied as a whole', async () => {
    await page?.close();
    page = await openPage(`${inject('site')}/single-neuron/`);
    const { text, before, after } = await page.evaluate(copyInParts);
    const [, lines = ''] = text.split('with each number under the symbol it stands for:');
    expect(lines.trim().split('\n')).toEqual([
      'z = w ⋅ x + b',
      '0.44 = 1.2 ⋅ 0.7 + (−0.4)',
      '0.44 = 0.84 + (−0.4)',
    ]);
    expect(text).not.toContain('Run');
    expect(after).toEqual(before);
  });
});

const openPage = useChromium();
const clipboard = ['clipboard-read', 'clipboard-write'];

/** Selects from the first text to the last, or the whole page, and presses the keys that copy. */
async function copyOf(page: Page, from?: string, to = from): Promise<Copy> {
  if (from === undefined) await page.keyboard.press('ControlOrMeta+a');
  else
    await page.evaluate(
      ([first = '', last = '']) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const find = (text: string, end: boolean) => {
          for (;;) {
            const at = texts.currentNode.textContent?.indexOf(text) ?? -1;
            if (texts.currentNode instanceof Text && at >= 0)
              return [texts.currentNode, at + (end ? text.length : 0)] as const;
            if (!texts.nextNode()) throw new Error(`the page does not say ${text}`);
          }
        };
        getSelection()?.setBaseAndExtent(...find(first, false), ...find(last, true));
      },
      [from, to],
    );
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

it.each([
  [
    'a paragraph with symbols and numbers',
    'Ours is handed',
    ': the input is multiplied',
    'Ours is handed one number, its input x, which is 0.7. It keeps two numbers of its own. The first is its weight w, which is 1.2: the input is multiplied',
  ],
  [
    'a formula in columns, row by row',
    'Here is the same in symbols',
    'The weight says',
    [
      'Here is the same in symbols, with each number under the symbol it stands for:',
      '',
      'z = w ⋅ x + b',
      '0.44 = 1.2 ⋅ 0.7 + (−0.4)',
      '0.44 = 0.84 + (−0.4)',
      'The weight says',
    ].join('\n'),
  ],
  [
    'a fraction and a power',
    'at zero exactly one half',
    'is never negative',
    [
      'at zero exactly one half:',
      '',
      'σ(z) = 1/(1 + e^(−z))',
      'The letter e stands for a fixed number, about 2.718. Its power e^(−z) is never negative',
    ].join('\n'),
  ],
  [
    'a cell with its values and its output, line by line',
    'In TypeScript',
    'This is the whole neuron',
    [
      'In TypeScript the sigmoid is the same formula, spelled differently: Math.exp(-z) is e^(−z).',
      '',
      'function sigmoid(z: number): number {',
      '  return 1 / (1 + Math.exp(-z));',
      '}',
      '',
      'const power = Math.exp(-z);',
      'const a = sigmoid(z);',
      '',
      'console.log(power.toFixed(3));',
      'console.log(a.toFixed(3));',
      'console.log(a);',
      'power 0.644',
      'a 0.6083',
      '0.644',
      '0.608',
      '0.6082590307465143',
      'This is the whole neuron',
    ].join('\n'),
  ],
  ['a number alone, with a minus that a program can read', '−0.4', '−0.4', '-0.4'],
  [
    'a margin note',
    'Changing the weight also',
    'whatever the weight',
    'Changing the weight also moves the place where the answer is one half, because w stands in −b/w. Only the answer at x = 0 stays put: it is σ(b) whatever the weight',
  ],
  [
    'a question of the prose',
    'At its steepest, at',
    'or more.',
    'At its steepest, at z = 0, the slope is a quarter. How much of that is left at z = 6?\n\nAbout a tenth of it, or more.',
  ],
  [
    'a sheet, without its hints',
    'A neuron by hand',
    'One question more',
    [
      'A neuron by hand',
      'Another neuron, and a pencil is enough.',
      '',
      'x = 0.5',
      'w = 2',
      'b = −1.5',
      '',
      'You will need σ(z) = 1/(1 + e^(−z)), and one of these: e to the power 0.5 is 1.649, and to the power −0.5 it is 0.607.',
      '',
      'The product, w ⋅ x',
      '',
      'The weighted sum, z = w ⋅ x + b',
      '',
      'The activation, a = σ(z), to three decimals',
      '',
      'One question more',
    ].join('\n'),
  ],
])('Ctrl+C copies %s', async (_, from, to, text) => {
  const page = await openPage('/single-neuron/', { permissions: clipboard });
  expect((await copyOf(page, from, to)).text).toBe(text);
});

it('all of a page is copied without its controls and its drawings, after a run too', async () => {
  const page = await openPage('/single-neuron/', { permissions: clipboard });
  await wake(page);
  await run(page, 'weighted-sum');
  const { text, html } = await copyOf(page);
  expect(text).toMatch(/^1\nA single neuron\nThree numbers go in and one comes out/);
  const lines = text.split('\n');
  expect(lines).toContain('b bias');
  expect(lines).toContain('0.44 = 0.84 + (−0.4)');
  expect(lines).not.toContain('Run');
  expect(lines).not.toContain('saturated');
  expect(html).toContain('<em>weighted sum</em>');
  expect(html).not.toMatch(/<(math|button|input|svg|script)|class=|data-text/);
});

it('a copy leaves the selection and the page as they were', async () => {
  const page = await openPage('/single-neuron/', {
    permissions: clipboard,
    provokes: /no contents/,
  });
  const state = () =>
    page.evaluate(() => [
      String(getSelection()),
      document.querySelector('main')?.innerHTML,
      document.activeElement?.outerHTML,
    ]);
  await page.evaluate(() => {
    const [first, last] = document.querySelectorAll('.formula data');
    if (first && last) getSelection()?.setBaseAndExtent(last, 0, first, 1);
  });
  const before = await state();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await state()).toEqual(before);

  // The focus is at a button that is copied, and its card has been closed.
  const button = page.locator('.symbol-table button').first();
  await button.focus();
  await card(page).waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'hidden' });
  await page.keyboard.press('ControlOrMeta+a');
  const focused = await state();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('b bias');
  expect(await state()).toEqual(focused);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await card(page).isVisible()).toBe(false);

  // What fails half way leaves the page whole too, and the copy to the browser.
  await page.evaluate(() => {
    Range.prototype.cloneContents = () => {
      throw new Error('no contents');
    };
  });
  await page.keyboard.press('ControlOrMeta+c');
  expect(await state()).toEqual(focused);
});

it('a browser without checkVisibility copies as well', async () => {
  const page = await openPage('/single-neuron/', { permissions: clipboard });
  await page.evaluate(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  const { text, html } = await copyOf(page);
  expect(text.split('\n')).toContain('0.44 = 0.84 + (−0.4)');
  expect(html).toContain('<em>weighted sum</em>');
});

it('a number in a formula is copied alone where it is selected alone', async () => {
  const page = await openPage('/single-neuron/', { permissions: clipboard });
  await page.locator('.formula data').first().dblclick();
  await page.keyboard.press('ControlOrMeta+c');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe('0.44');
});
