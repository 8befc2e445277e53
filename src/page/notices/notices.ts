import { fetchOnce } from '../fetch-once.ts';
import type { Notice, NoticeKind } from './notice.ts';

/** The notices of a page. What draws them is fetched with the first: few visits need one. */
export class Notices {
  readonly #bar = fetchOnce(() =>
    import('./notice-bar.ts').then(({ NoticeBar }) => new NoticeBar()),
  );
  #isUsed = false;

  /**
   * Shows a notice in place of the one of the same kind.
   *
   * @param focus whether the reader has asked for it, so that it takes the focus
   */
  async show(kind: NoticeKind, notice: Notice, focus = false): Promise<void> {
    this.#isUsed = true;
    (await this.#bar()).show(kind, notice, focus);
  }

  async hide(kind: NoticeKind): Promise<void> {
    if (this.#isUsed) (await this.#bar()).hide(kind);
  }
}
