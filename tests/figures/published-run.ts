import type { Page } from 'playwright-core';
import { run } from '../fixture/cell.ts';
import { fetchedPaths, wake } from '../fixture/page.ts';

/** What stands in the place of a run's numbers, before the run is published to the page again. */
export interface NumberChange {
  /** Take the places of the numbers, in turn. */
  readonly numbers: readonly number[];
  /** The name of the program whose numbers change; without one, those of all names do. */
  readonly name?: string | undefined;
  /** How many numbers stay between two that change. */
  readonly stay?: number | undefined;
}

/** A value as a run reports it, as far as it is looked at here. */
type ReportedValue = Record<string, unknown>;
/** A store of the page's runs. */
interface RunStore {
  get(): { values: Record<string, ReportedValue> };
  set(run: object): void;
}
interface TestedPage {
  modules: object[];
  stores: RunStore[];
  run: ReturnType<RunStore['get']>;
}

/** Wakes all figures of a page, runs its program once, and finds the stores of its runs. */
export async function runOnce(page: Page): Promise<void> {
  await wake(page, 'figure');
  const cell = await page.locator('[data-cell]').first().getAttribute('data-cell');
  await run(page, cell ?? '');
  const scripts = (await fetchedPaths(page)).filter((path) => path.endsWith('.js'));
  // A module that has run does not run again: what it exports are the page's own stores. Written as
  // text, for Vitest replaces an import by one of its own.
  const imported = scripts.map((path) => `import(${JSON.stringify(path)})`).join();
  await page.evaluate(`Promise.all([${imported}]).then((all) => { window.modules = all; })`);
  await page.evaluate(() => {
    const { modules } = window as unknown as TestedPage;
    const isStore = (one: unknown): one is RunStore => {
      if (typeof one !== 'object' || one === null || !('listen' in one)) return false;
      const held: unknown = (one as unknown as RunStore).get();
      return typeof held === 'object' && held !== null && 'values' in held;
    };
    const found = modules.flatMap((one) => Object.values(one) as unknown[]).filter(isStore);
    const stores = [...new Set(found)];
    if (stores.length !== 2 || !stores[0])
      throw new Error(`Found ${stores.length} stores of runs, where a page has 2.`);
    Object.assign(window, { stores, run: stores[0].get() });
  });
}

/** Publishes the run again with other numbers, or as it was, until the figures have drawn it. */
export function publish(page: Page, change: NumberChange = { numbers: [] }): Promise<void> {
  return page.evaluate(async ({ numbers, name, stay = 0 }) => {
    const { stores, run } = window as unknown as TestedPage;
    let count = 0;
    const changed = (value: ReportedValue): ReportedValue => {
      if (value['kind'] === 'number') {
        const turn = count / (stay + 1);
        count += 1;
        const number = Number.isInteger(turn) ? numbers[turn % numbers.length] : undefined;
        return number === undefined ? value : { ...value, value: number };
      }
      const { items, entries } = value as { items?: ReportedValue[]; entries?: ReportedValue[] };
      return {
        ...value,
        ...(items && { items: items.map(changed) }),
        ...(entries && {
          entries: entries.map((entry) => ({
            ...entry,
            value: changed(entry['value'] as ReportedValue),
          })),
        }),
      };
    };
    const values = Object.fromEntries(
      Object.entries(run.values).map(([own, value]) => [
        own,
        (name ?? own) === own ? changed(value) : value,
      ]),
    );
    for (const store of stores) store.set({ ...run, values });
    await new Promise((resolve) => setTimeout(resolve));
  }, change);
}

export const namesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys((window as unknown as TestedPage).run.values));

/** Returns the figures of a page as they are drawn, each as text, whatever led to it. */
export function drawnFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('figure'), (figure) => {
      const copy = figure.cloneNode(true) as Element;
      // What was taken out of the page and put in again has its attributes in another order.
      for (const one of [copy, ...copy.querySelectorAll('*')]) {
        for (const node of [...one.childNodes])
          if (node.nodeType === Node.COMMENT_NODE) node.remove();
        const attributes = [...one.attributes].filter(({ value }) => value !== '');
        for (const { name } of [...one.attributes]) one.removeAttribute(name);
        attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, value } of attributes) one.setAttribute(name, value);
        one.normalize();
      }
      return copy.outerHTML;
    }),
  );
}

/** Returns what of a drawing is neither a number nor words. */
export function brokenIn(html: string): string[] {
  return html.match(/[^<>"]*(?:\bNaN|NaN\b|Infinity|undefined|\bnull\b)[^<>"]*/g) ?? [];
}

/** Returns the texts of drawings that run out of their drawing, and with that into what is beside it. */
export function strayTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** The room around a drawing. */
    const room = 14;
    return Array.from(document.querySelectorAll('figure svg')).flatMap((drawing) => {
      const own = drawing.getBoundingClientRect();
      return Array.from(drawing.querySelectorAll('text'))
        .filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const isBeside = left < own.left - room || right > own.right + room;
          return isBeside || top < own.top - room || bottom > own.bottom + room;
        })
        .map((text) => `${text.textContent} of ${drawing.getAttribute('class') ?? ''}`);
    });
  });
}
