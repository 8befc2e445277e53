import {
  apply,
  deleteProperty,
  dictionary,
  hasOwn,
  Promise,
  toNumber,
  TypeError,
} from './primordials.ts';

/** The timers of the host. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(id: unknown): void;
}

/**
 * Creates the timers of a program, and a promise of the moment when none is left. As in Node, a
 * program is not at its end before its timers are.
 *
 * @param wrap is given each callback when it is set, and returns what to call in its place
 */
export function createTimers(clock: Clock, wrap: (callback: () => void) => () => void) {
  const pending = dictionary<unknown>();
  let count = 0;
  let lastId = 0;
  let isAwaited = false;
  let resolveIdle = () => {};
  const idle = new Promise<void>((resolve) => (resolveIdle = resolve));
  // A promise that the last callback left behind may set another timer, so it is settled first.
  const settle = () => {
    if (count > 0 || !isAwaited) return;
    clock.setTimeout(() => {
      if (count === 0) resolveIdle();
    }, 0);
  };

  const forget = (id: number) => {
    deleteProperty(pending, id);
    count -= 1;
  };
  const start = (callback: unknown, milliseconds: unknown, values: unknown[], repeats: boolean) => {
    if (typeof callback !== 'function') throw new TypeError('A timer needs a function to call');
    const delay = toNumber(milliseconds) || 0;
    const call = wrap(() => apply(callback as () => void, undefined, values));
    const id = (lastId += 1);
    const arm = () => {
      pending[id] = clock.setTimeout(() => {
        if (!repeats) forget(id);
        call();
        if (repeats && hasOwn(pending, id)) arm();
        settle();
      }, delay);
    };
    count += 1;
    arm();
    return id;
  };
  const clear = (id: unknown) => {
    if (typeof id !== 'number' || !hasOwn(pending, id)) return;
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
      isAwaited = true;
      settle();
      return idle;
    },
  };
}
