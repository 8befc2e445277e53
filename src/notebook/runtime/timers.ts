import { ownPromise } from './safe-promise.ts';
import { apply, deleteProperty, dictionary, toNumber } from './primordials.ts';

/** The timers of the place where a program runs. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(id: unknown): void;
}

/**
 * Timers for a program, and a promise of the moment when none is left. As in Node, a program is
 * not at its end before its timers are.
 *
 * @param wrap is given each callback when it is set, and gives what to call in its place
 */
export function keepTimers(clock: Clock, wrap: (callback: () => void) => () => void) {
  const pending = dictionary<unknown>();
  let count = 0;
  let ids = 0;
  let awaited = false;
  let resolveIdle = () => {};
  // Made before the reader's code runs, which may put something else in the place of `Promise`.
  const idle = ownPromise(new Promise<void>((resolve) => (resolveIdle = resolve)));
  // A promise that the last callback left behind may set another timer: it has its turn before we look.
  const settle = () => {
    if (count > 0 || !awaited) return;
    clock.setTimeout(() => {
      if (count === 0) resolveIdle();
    }, 0);
  };

  const forget = (id: number) => {
    deleteProperty(pending, id);
    count -= 1;
  };
  const start = (callback: unknown, milliseconds: unknown, values: unknown[], again: boolean) => {
    if (typeof callback !== 'function') throw new TypeError('A timer needs a function to call');
    const delay = toNumber(milliseconds) || 0;
    const call = wrap(() => apply(callback as () => void, undefined, values));
    const id = (ids += 1);
    const arm = () => {
      pending[id] = clock.setTimeout(() => {
        if (!again) forget(id);
        call();
        if (again && id in pending) arm();
        settle();
      }, delay);
    };
    count += 1;
    arm();
    return id;
  };
  const clear = (id: unknown) => {
    if (typeof id !== 'number' || !(id in pending)) return;
    clock.clearTimeout(pending[id]);
    forget(id);
    settle();
  };

  return {
    globals: {
      setTimeout: (callback: unknown, milliseconds?: unknown, ...values: unknown[]) =>
        start(callback, milliseconds, values, false),
      setInterval: (callback: unknown, milliseconds?: unknown, ...values: unknown[]) =>
        start(callback, milliseconds, values, true),
      clearTimeout: clear,
      clearInterval: clear,
    },
    /** Resolves when no timer is pending, and not before all promises that can settle have settled. */
    idle: () => {
      awaited = true;
      settle();
      return idle;
    },
  };
}
