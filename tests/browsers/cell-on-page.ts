import { waitFor, type BrowserPage } from './browser-driver.ts';

/** What a cell, and the page around it, show at a moment. */
export interface Shown {
  readonly state: string | undefined;
  readonly output: string;
  readonly said: string;
  readonly run: string | undefined;
  readonly offersStop: boolean;
  readonly markedLine: string | undefined;
  /** Names of the elements in the output that the page's renderer never makes. */
  readonly strangeElements: readonly string[];
}

/** One cell of a page that a test controls. */
export class CellOnPage {
  readonly #page: BrowserPage;
  readonly #name: string;

  constructor(page: BrowserPage, name: string) {
    this.#page = page;
    this.#name = name;
  }

  shown(): Promise<Shown> {
    return this.#page.evaluate((name): Shown => {
      const cell = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
      const output = cell?.querySelector('[data-output]');
      const made = 'div.line, div.table, table, thead, tbody, tr, th, td, p.cut, a, span';
      return {
        state: cell?.dataset['state'],
        output: output?.textContent ?? '',
        said: cell?.querySelector('.message')?.textContent ?? '',
        run: document.documentElement.dataset['run'],
        offersStop: cell?.querySelector<HTMLElement>('[data-do="stop"]')?.hidden === false,
        markedLine: cell?.querySelector<HTMLElement>('.bad')?.dataset['line'],
        strangeElements: Array.from(output?.querySelectorAll('*') ?? [])
          .filter((element) => !element.matches(made))
          .map(({ localName }) => localName),
      };
    }, this.#name);
  }

  /** Opens the editor and puts another text in the place of what it holds. */
  async rewrite(source: string): Promise<void> {
    const isOpen = await this.#page.evaluate(
      (name) => document.querySelector(`[data-cell="${name}"] .cm-content`) !== null,
      this.#name,
    );
    if (!isOpen) await this.#page.click(this.#button('edit'));
    await waitFor(
      this.#page,
      (name) => {
        const content = document.querySelector<HTMLElement>(`[data-cell="${name}"] .cm-content`);
        content?.focus();
        return content !== null && document.activeElement === content;
      },
      this.#name,
      { what: 'the editor' },
    );
    await this.#page.press(process.platform === 'darwin' ? 'Meta+a' : 'Control+a');
    await this.#page.insert(source);
  }

  /** Presses Run, and waits for nothing. */
  async run(): Promise<void> {
    await this.#ask();
    await this.#page.click(this.#button('run'));
  }

  async stop(): Promise<void> {
    await this.#page.click(this.#button('stop'));
  }

  /** Presses Reset: the cell is the chapter's again, and the program runs. */
  async reset(): Promise<void> {
    await this.#ask();
    await this.#page.click(this.#button('reset'));
  }

  /** Waits until the run that was asked for last is over, or Stop is offered where that is enough. */
  async settled(timeout = 20_000, { orStop = false } = {}): Promise<Shown> {
    await waitFor(
      this.#page,
      ({ name, orStop }) => {
        const { run } = document.documentElement.dataset;
        const stop = document.querySelector<HTMLElement>(`[data-cell="${name}"] [data-do="stop"]`);
        if (orStop && stop?.hidden === false) return true;
        return run !== 'asked' && run !== 'running';
      },
      { name: this.#name, orStop },
      { timeout, what: 'the end of the run' },
    );
    return this.shown();
  }

  /** Marks the page, so that the end of an earlier run is not taken for the end of the next. */
  #ask(): Promise<void> {
    return this.#page.evaluate(() => {
      document.documentElement.dataset['run'] = 'asked';
    });
  }

  #button(action: string): string {
    return `[data-cell="${this.#name}"] [data-do="${action}"]`;
  }
}
