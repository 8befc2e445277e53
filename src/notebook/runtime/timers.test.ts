import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTimers, type Clock } from './timers.ts';

const clock: Clock = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout),
};

let log: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  return () => vi.useRealTimers();
});
const note = (...values: unknown[]) => void log.push(...values);

/** Returns what has been noted so many milliseconds later. */
async function logAfter(milliseconds: number): Promise<unknown[]> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  return log;
}

function start() {
  const { globals, idle } = createTimers(clock, (callback) => callback);
  return { ...globals, idle };
}

describe('the timers of createTimers(clock, wrap)', () => {
  it('call back after their time, with their values', async () => {
    const { setTimeout } = start();
    setTimeout(note, 20, 'b', 'c');
    setTimeout(note, 10, 'a');
    expect(await logAfter(15)).toEqual(['a']);
    expect(await logAfter(15)).toEqual(['a', 'b', 'c']);
  });

  it('take a delay that is no number for none, and any other as it is', () => {
    const delays: number[] = [];
    const { globals } = createTimers(
      { setTimeout: (_, milliseconds) => delays.push(milliseconds), clearTimeout: () => {} },
      (callback) => callback,
    );
    for (const delay of [undefined, 'soon', 0, 20, '30']) globals.setTimeout(note, delay);
    expect(delays).toEqual([0, 0, 0, 20, 30]);
  });

  it('call back again and again, until they are cleared', async () => {
    const { setInterval, clearInterval } = start();
    const id = setInterval(note, 10, 'tick');
    await vi.advanceTimersByTimeAsync(35);
    clearInterval(id);
    expect(await logAfter(100)).toEqual(['tick', 'tick', 'tick']);
  });

  it('can be cleared, and as in Node by either name', async () => {
    const { setTimeout, setInterval, clearTimeout, clearInterval } = start();
    clearInterval(setTimeout(note, 10, 'a'));
    clearTimeout(setInterval(note, 10, 'b'));
    for (const id of [undefined, null, 0, 99, {}, '1']) clearTimeout(id);
    expect(await logAfter(100)).toEqual([]);
  });

  it('can clear themselves from within', async () => {
    const { setInterval, clearInterval } = start();
    const id = setInterval(() => {
      note('once');
      clearInterval(id);
    }, 10);
    expect(await logAfter(100)).toEqual(['once']);
  });

  it.each([undefined, NaN, -5, 'soon', null])('take %s milliseconds for none', async (time) => {
    start().setTimeout(note, time, 'a');
    expect(await logAfter(1)).toEqual(['a']);
  });

  it('throw a TypeError where they are given no function: text is never code', () => {
    expect(() => start().setTimeout('note(1)', 0)).toThrow(TypeError);
  });

  it('call what wrap made of the callback when it was set', async () => {
    let cell = 'first';
    const { globals } = createTimers(clock, (callback) => {
      const setter = cell;
      return () => {
        note(setter);
        callback();
      };
    });
    globals.setTimeout(note, 10, 'called');
    cell = 'second';
    expect(await logAfter(10)).toEqual(['first', 'called']);
  });
});

describe('idle()', () => {
  const watch = ({ idle }: ReturnType<typeof start>) => void idle().then(() => note('idle'));

  it('resolves soon where no timer was set', async () => {
    watch(start());
    expect(await logAfter(1)).toEqual(['idle']);
  });

  it('waits for the last timer, and for those that timers set', async () => {
    const timers = start();
    timers.setTimeout(() => timers.setTimeout(note, 30, 'inner'), 10);
    timers.setTimeout(note, 20, 'outer');
    watch(timers);
    expect(await logAfter(100)).toEqual(['outer', 'inner', 'idle']);
  });

  it('waits for an interval until it is cleared', async () => {
    const timers = start();
    const id = timers.setInterval(note, 10, 'tick');
    watch(timers);
    expect(await logAfter(25)).toEqual(['tick', 'tick']);
    timers.clearInterval(id);
    expect(await logAfter(1)).toEqual(['tick', 'tick', 'idle']);
  });

  it('waits for the promises that the last timer left, and for the timers that they set', async () => {
    const timers = start();
    timers.setTimeout(async () => {
      for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
      note('late');
      timers.setTimeout(note, 10, 'later');
    }, 10);
    watch(timers);
    expect(await logAfter(100)).toEqual(['late', 'later', 'idle']);
  });

  it('waits for promises that are under way when it is called', async () => {
    const timers = start();
    void (async () => {
      for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
      timers.setTimeout(note, 10, 'late');
    })();
    watch(timers);
    expect(await logAfter(100)).toEqual(['late', 'idle']);
  });
});
