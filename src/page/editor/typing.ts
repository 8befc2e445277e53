import type { ViewUpdate } from '@codemirror/view';

/** So many milliseconds after a keystroke, the next begins an act of its own. */
const pause = 500;

/** Tells which changes of an editor are one act: letters typed, or deleted, in one go at one place. */
export class Typing {
  #kind: 'input.type' | 'delete' | null = null;
  #time = 0;
  #from = 0;
  #to = 0;

  /** Returns whether an update goes on with the one before. To be called with each. */
  goesOn({ changes, transactions }: ViewUpdate): boolean {
    const isKind = (kind: string) => transactions.every((one) => one.isUserEvent(kind));
    const kind = isKind('input.type') ? 'input.type' : isKind('delete') ? 'delete' : null;
    let isNear = true;
    let [from, to] = [Number.POSITIVE_INFINITY, 0];
    changes.iterChanges((fromBefore, toBefore, fromNow, toNow) => {
      isNear &&= fromBefore <= this.#to && toBefore >= this.#from;
      from = Math.min(from, fromNow);
      to = Math.max(to, toNow);
    });
    const now = Date.now();
    const isQuick = now - this.#time < pause;
    const goesOn = kind !== null && kind === this.#kind && isNear && isQuick;
    this.#kind = kind;
    this.#time = now;
    this.#from = from;
    this.#to = to;
    return goesOn;
  }
}
