import { setText } from '../set-text.ts';

/** So many milliseconds after a run, its end is announced: a dragged number is not talked over. */
const pause = 500;

/** Announces what happens to a reader who does not see it. */
export class Announcer {
  readonly #region = document.getElementById('announcement');
  #soon: ReturnType<typeof setTimeout> | undefined;

  announce(text: string): void {
    setText(this.#region, text);
  }

  /** Announces a text after a pause, unless something else begins before. */
  announceSoon(text: () => string): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.announce(text()), pause);
  }

  /** Takes the text away: the same one is announced again only where it was gone. */
  clear(): void {
    clearTimeout(this.#soon);
    this.announce('');
  }
}
