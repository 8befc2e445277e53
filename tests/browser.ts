import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

/** The chapters' addresses, which readers and programs rely on. */
export const slugs = ['single-neuron', 'neuron-class', 'three-layer-network', 'gender-classifier'];

/** One browser for the tests of a file. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', '--no-first-run'],
    });
  });
  afterAll(() => browser.close());
  // A page that is left open goes on taking its share of the machine.
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  /**
   * A page of its own at an address of the site, and all that went wrong on it. Its scripts have run;
   * for what comes later, as a figure that listens or a sheet that marks, a test waits itself.
   *
   * @param prepare what is done with the page before it goes to its address
   */
  return async function open(
    address: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      const expected = message.text() === 'Service Worker registration blocked by Playwright';
      if (!expected && ['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    await prepare?.(page);
    await page.goto(inject('site') + address);
    return { page, errors };
  };
}

export const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);

/** Presses a button of a cell. */
export async function press(page: Page, name: string, button: string): Promise<void> {
  await cell(page, name).getByRole('button', { name: button, exact: true }).click();
}

/** Waits until the page says how its run ended. */
export async function settled(page: Page, status = 'done'): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.documentElement.dataset['run'] === wanted,
    status,
    { timeout: 20_000 },
  );
}

export async function output(page: Page, name: string): Promise<string> {
  return (await cell(page, name).locator('[data-output]').textContent()) ?? '';
}

/** Puts another source into a cell's editor. */
export async function rewrite(page: Page, name: string, source: string): Promise<void> {
  const editor = cell(page, name).locator('.cm-content');
  const edit = cell(page, name).locator('[data-do="edit"]');
  await editor
    .or(edit.filter({ visible: true }))
    .first()
    .waitFor();
  // After a reload, what was kept opens its editor by itself, at any moment: then there is no button.
  if (!(await editor.isVisible())) await edit.click({ timeout: 2_000 }).catch(() => {});
  await editor.waitFor();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(source);
}
