import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { programPages } from '../fixture/chapters.ts';
import { cell, press, runWith } from '../fixture/cell.ts';
import { wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';

const openPage = useChromium();
const schemes = ['light', 'dark'] as const;

/** Opens a page in the system's colours, and loads all of its figures and sheets. */
async function forced(address: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await openPage(address, { forcedColors: 'active', colorScheme });
  await wake(page);
  await page.waitForFunction(() => document.adoptedStyleSheets.length > 0);
  return page;
}

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Finds the controls that do not show that they have the focus. */
const unmarked = (page: Page) =>
  page.evaluate(async () => {
    const faceOf = (one: Element) =>
      [one, ...one.querySelectorAll('*'), one.parentElement ?? one]
        .flatMap((each) =>
          [null, '::before', '::after'].map((part) => getComputedStyle(each, part)),
        )
        .map(({ outlineStyle, outlineWidth, borderWidth, borderStyle, stroke, strokeWidth }) =>
          [outlineStyle, outlineWidth, borderWidth, borderStyle, stroke, strokeWidth].join(),
        )
        .join('|');
    // The slider of a training is invisible under its drawing, which shows the focus.
    const shownBy = (one: Element) =>
      one.matches('.epochs input') ? (one.parentElement ?? one) : one;
    const missed: string[] = [];
    const kinds = new Set<string>();
    const all = Array.from(
      document.querySelectorAll<HTMLElement>(
        'a, button, input, summary, [tabindex="0"], [data-literal]',
      ),
    );
    for (const one of all) {
      if (
        // Arrow keys go to numbers and to the buttons of a toolbar.
        (one.tabIndex < 0 && !one.matches('[data-literal], [role="toolbar"] button')) ||
        !one.checkVisibility({ visibilityProperty: true }) ||
        one.matches(':disabled')
      )
        continue;
      const kind = `${one.localName}.${one.className} in ${one.parentElement?.className ?? ''}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const before = faceOf(shownBy(one));
      one.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (faceOf(shownBy(one)) === before) missed.push(one.outerHTML.slice(0, 160));
      one.blur();
    }
    return { missed, count: kinds.size };
  });

describe.each(schemes)('in the system’s own colours, %s', (scheme) => {
  it.each(programPages)('%s shows the focus on every kind of control', async (address) => {
    const page = await forced(address, scheme);
    const { missed, count } = await unmarked(page);
    expect(count).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it.each(programPages)(
    '%s gives every button a border, and drawings lines that can be seen',
    async (address) => {
      const page = await forced(address, scheme);
      const bare = await page.locator('button:visible').evaluateAll((all) =>
        all
          .filter((one) => {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(one);
            const ground = getComputedStyle(document.documentElement).backgroundColor;
            return (
              borderTopStyle === 'none' ||
              parseFloat(borderTopWidth) < 1 ||
              borderTopColor === ground
            );
          })
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(bare).toEqual([]);
      // Contrast of 3 : 1 against the ground (WCAG 1.4.11), but for hairlines, which part nothing.
      const faint = await page.evaluate(() => {
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        if (!canvas) return ['no canvas'];
        const light = (color: string) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
          const linear = (part: number) => {
            const c = part / a;
            return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          };
          // WCAG’s relative luminance.
          return a === 0 ? NaN : 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        };
        const ground = light(getComputedStyle(document.documentElement).backgroundColor);
        const contrast = (color: string) => {
          const [one = 0, other = 0] = [light(color), ground].sort((a, b) => b - a);
          return (one + 0.05) / (other + 0.05);
        };
        const lines = document.querySelectorAll(
          'figure svg :is(path, circle, rect):is(.s, .ink, .axis, .curve, .brace, .bold)',
        );
        const texts = document.querySelectorAll('figure svg text');
        return [
          ...Array.from(lines, (one) => [one, getComputedStyle(one).stroke] as const),
          ...Array.from(texts, (one) => [one, getComputedStyle(one).fill] as const),
        ]
          .filter(
            ([one, color]) => one.checkVisibility() && color !== 'none' && contrast(color) < 3,
          )
          .map(([one, color]) => `${color} ${one.outerHTML.slice(0, 120)}`);
      });
      expect(faint).toEqual([]);
    },
  );

  it('a highlighted symbol is framed wherever it stands, and others are not', async () => {
    const page = await forced('/single-neuron/', scheme);
    await page.locator('p .katex [data-sym="w"]').first().hover();
    await page.locator('.symbol-card').waitFor();
    const framed = () =>
      page
        .locator('main :is(p, .formula, .line, .values) [data-sym]:visible')
        .evaluateAll((all) =>
          all
            .filter((one) => parseFloat(getComputedStyle(one).outlineWidth) >= 2)
            .map((one) => one.getAttribute('data-sym')),
        );
    await expect.poll(async () => [...new Set(await framed())]).toEqual(['w']);
    const count = await page
      .locator('main :is(p, .formula, .line, .values) [data-sym="w"]:visible')
      .count();
    expect((await framed()).length).toBe(count);
    await page.keyboard.press('Escape');
    await expect.poll(framed).toEqual([]);
  });

  it('an error stands out at its line, and a chosen name among those offered', async () => {
    const page = await forced('/single-neuron/', scheme);
    await runWith(page, 'weighted-sum', 'const x = 1;\nconst z = y;', 'error');
    const faces = (selector: string, part?: string) =>
      cell(page, 'weighted-sum')
        .locator(selector)
        .first()
        .evaluate((one, pseudo) => {
          const { color, backgroundColor, textDecorationLine, textDecorationStyle } =
            getComputedStyle(one, pseudo);
          return { color, backgroundColor, textDecorationLine, textDecorationStyle };
        }, part);
    const ground = await groundOf(page);
    // Ink turned over, as everywhere.
    for (const { color, backgroundColor } of [
      await faces('.line.bad', '::before'),
      await faces('.output .kind'),
    ]) {
      expect(color).toBe(ground);
      expect(backgroundColor).not.toBe(ground);
    }
    expect(await faces('.here')).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'wavy',
    });
    await cell(page, 'weighted-sum').getByRole('switch').click();
    await cell(page, 'weighted-sum')
      .getByText(/type error/)
      .waitFor();
    await cell(page, 'weighted-sum').locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nMa');
    await page.locator('.cm-tooltip-autocomplete [aria-selected]').waitFor();
    expect((await faces('.cm-tooltip-autocomplete [aria-selected]')).backgroundColor).not.toBe(
      ground,
    );
  });

  it('a question’s verdict is ticked and crossed', async () => {
    const page = await forced('/single-neuron/', scheme);
    await page.locator('[data-guess="twice-the-weight"] input').first().check();
    await page.keyboard.press('Enter');
    const marked = page.locator('[data-guess="twice-the-weight"] [data-verdict]');
    await expect.poll(() => marked.count()).toBe(2);
    const ground = await groundOf(page);
    const grounds = await marked.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one, '::before').backgroundColor),
    );
    expect(grounds).not.toContain(ground);
  });
});

describe('where less motion is asked for', () => {
  it.each(programPages)(
    'nothing on %s moves by itself, and nothing takes longer than a frame',
    async (address) => {
      const page = await openPage(address, { reducedMotion: 'reduce', bypassCSP: true });
      await wake(page, 'figure');
      const first = page.locator('[data-cell]').first();
      await press(page, (await first.getAttribute('data-cell')) ?? '', 'edit');
      await first.locator('.cm-focused').waitFor();
      await first.hover();
      const slow = await page.evaluate(() => {
        const seconds = (durations: string) => Math.max(...durations.split(',').map(parseFloat));
        const all = Array.from(document.querySelectorAll('*'), (one) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(one);
          const isSlow =
            seconds(transitionDuration) > 0.017 ||
            (animationName !== 'none' && seconds(animationDuration) > 0.017) ||
            scrollBehavior === 'smooth';
          return isSlow ? one.outerHTML.slice(0, 120) : '';
        });
        return [...all.filter((one) => one !== ''), ...document.getAnimations().map(String)];
      });
      expect(slow).toEqual([]);
      // Figures wait for the reader: for as many frames as half a second has, nothing of them changes.
      await page.mouse.move(0, 0);
      const changes = await page.locator('main').evaluate(async (main) => {
        const seen: string[] = [];
        const watch = new MutationObserver((records) => {
          for (const { target } of records)
            if (target instanceof Element && target.closest('figure')) seen.push(target.outerHTML);
        });
        watch.observe(main, { subtree: true, childList: true, attributes: true });
        for (let frames = 0; frames < 30; frames += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return seen;
      });
      expect(changes).toEqual([]);
    },
  );
});
