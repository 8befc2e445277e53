import type { AnyPage } from '../fixture/page.ts';

export interface BrowserDriver {
  /** Opens an address in a fresh profile: no cache, no storage, no service worker of before. */
  open(address: string): Promise<DrivenPage>;
  close(): Promise<void>;
}

export const windowSize = { width: 1440, height: 900 };

/** An error of a page: thrown and not caught, or written to the console. */
export interface PageError {
  readonly kind: 'uncaught' | 'console';
  readonly text: string;
}

/** A page of a browser that Playwright does not control. */
export interface DrivenPage extends AnyPage {
  /**
   * Returns all errors of the page so far; in WebKit, from when it had loaded. Not those of its
   * workers, nor what the browser itself writes to the console.
   */
  errors(): Promise<readonly PageError[]>;
  /** Counts the windows and tabs besides this page. */
  others(): Promise<number>;
  close(): Promise<void>;
}

/** Splits a chord as Playwright writes it, `ControlOrMeta+a`, into its keys. */
export function keysOf(chord: string): string[] {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  return chord.split('+').map((key) => (key === 'ControlOrMeta' ? modifier : key));
}
