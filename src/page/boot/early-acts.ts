import { closest } from '../closest.ts';

declare global {
  /** What a reader has pressed or chosen so far; undefined once the page's scripts are there. */
  var earlyActs: Event[] | undefined;
}

/** Does what a reader has pressed or chosen before the scripts were there, as soon as all are. */
export function doEarlyActs(): void {
  const acts = globalThis.earlyActs ?? [];
  globalThis.earlyActs = undefined;
  document.addEventListener('DOMContentLoaded', () => {
    for (const act of acts) {
      const { type, target } = act;
      if (act instanceof KeyboardEvent) target?.dispatchEvent(new KeyboardEvent(type, act));
      else {
        const answerer = closest(target, type === 'change' ? 'input' : 'button');
        answerer?.dispatchEvent(new Event(type, { bubbles: true }));
        closest(target, '[data-literal]')?.focus({ preventScroll: true });
      }
    }
  });
}
