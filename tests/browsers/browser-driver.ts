/** The browsers that the pages are tested in. */
export const browserNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type BrowserName = (typeof browserNames)[number];

/** A browser that a test controls. */
export interface BrowserDriver {
  /** Opens an address in a fresh profile: no cache, no storage, no service worker of before. */
  open(address: string, view?: View): Promise<BrowserPage>;
  close(): Promise<void>;
}

export interface View {
  readonly width: number;
  readonly height: number;
}

/** An error of a page: thrown and not caught, or written to the console. */
export interface PageError {
  readonly kind: 'uncaught' | 'console';
  readonly text: string;
}

/** A page that a test controls. Selectors are those of CSS, and mean the first match. */
export interface BrowserPage {
  /**
   * Runs a function in the page, with one argument that is plain data, and resolves to its result.
   * The function sees nothing of the test around it.
   */
  evaluate<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  evaluate<Result>(script: () => Result | Promise<Result>): Promise<Result>;
  /** Clicks as a pointer does, after scrolling there. */
  click(selector: string): Promise<void>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Presses a key, or a chord as in `Control+a`. Named keys are called as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Puts a text where the caret is, all at once, as a paste does. */
  insert(text: string): Promise<void>;
  /** Goes to another address in the same profile. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Returns all errors of the page so far; in WebKit, from when it had loaded. Not those of its
   * workers, nor what the browser itself writes to the console.
   */
  errors(): Promise<readonly PageError[]>;
  /** Counts the windows and tabs besides this page. */
  others(): Promise<number>;
  close(): Promise<void>;
}

/** Waits until a script in the page returns true. */
export async function waitFor<Argument>(
  page: BrowserPage,
  script: (argument: Argument) => boolean | Promise<boolean>,
  argument: Argument,
  { timeout = 20_000, what = String(script) } = {},
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await page.evaluate(script, argument))) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
