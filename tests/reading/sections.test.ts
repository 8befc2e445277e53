import { afterAll, expect, inject, it } from 'vitest';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { slugs } from '../fixture/chapters.ts';

/** Runs in the page: opens a chapter in a narrow frame, where sections far below are skipped. */
async function openNarrow({
  address,
  width,
}: {
  address: string;
  width: number;
}): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = address;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return Array.from(
    frame.contentDocument?.querySelectorAll<HTMLAnchorElement>('.on-this-page a') ?? [],
    ({ hash }) => hash.slice(1),
  );
}

/** Runs in the page: follows a link of the list in that frame. */
function follow(id: string): void {
  const inFrame = document.querySelector('iframe')?.contentDocument;
  inFrame?.querySelector<HTMLElement>(`.on-this-page a[href$="#${id}"]`)?.click();
}

/**
 * Runs in the page: resolves to how far below the upper edge of the frame a heading stands, once it has
 * stood still for a quarter of a second.
 */
async function topOf(id: string): Promise<number | undefined> {
  const heading = document.querySelector('iframe')?.contentDocument?.getElementById(id);
  const top = () => heading?.getBoundingClientRect().top;
  for (let before = top(); ; before = top()) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (before === top()) return before;
  }
}

async function expectAtTop(page: DrivenPage, id: string): Promise<void> {
  const top = await page.evaluate(topOf, id);
  expect(top, id).toBeGreaterThan(-20);
  expect(top, id).toBeLessThan(80);
}

const [first = '', last = ''] = [slugs[0], slugs.at(-1)];

describeInBrowsers((openPage) => {
  let page: DrivenPage | undefined;
  afterAll(() => page?.close());

  it.each([
    [first, 400],
    [last, 400],
    [last, 768],
  ])('%s, %i px: a link to a section that is not laid out yet leads there', async (slug, width) => {
    await page?.close();
    page = await openPage(`${inject('site')}/`);
    const ids = await page.evaluate(openNarrow, { address: `/${slug}/`, width });
    expect(ids.length).toBeGreaterThan(4);
    // Down the page, and up again.
    for (const id of [...ids, ...ids.toReversed()]) {
      await page.evaluate(follow, id);
      await expectAtTop(page, id);
    }
    await page.evaluate(openNarrow, { address: `/${slug}/#${ids.at(-2)}`, width });
    await expectAtTop(page, ids.at(-2) ?? '');
  });
});
