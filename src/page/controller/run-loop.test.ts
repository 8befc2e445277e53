import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionStatus } from '../../notebook/session/cell-state.ts';
import { RunLoop } from './run-loop.ts';

function start() {
  const calls: string[] = [];
  const session = {
    status: 'built' as SessionStatus,
    run(isScrub = false) {
      session.status = 'running';
      calls.push(isScrub ? 'run, scrub' : 'run');
      return Promise.resolve();
    },
  };
  const loop = new RunLoop(session, {
    onBegin: (asked) => calls.push(`begin ${asked}`),
    onProgress: (asked, elapsed) => calls.push(`progress ${asked} ${elapsed}`),
    onRest: (asked) => calls.push(`rest ${asked}`),
  });
  const end = () => {
    session.status = 'done';
    loop.settle();
  };
  /** Returns what has happened since this was last asked. */
  const since = () => calls.splice(0);
  return { loop, end, since, show: (name: string) => () => void calls.push(`show ${name}`) };
}

describe('RunLoop', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
    // Long after the page was opened.
    vi.advanceTimersByTime(60_000);
  });
  afterEach(() => vi.useRealTimers());

  it('reports a run that takes longer than a moment until it is over', () => {
    const { loop, end, since } = start();
    loop.run(2);
    expect(loop.isShort).toBe(true);
    vi.advanceTimersByTime(310);
    expect(loop.isShort).toBe(false);
    end();
    vi.advanceTimersByTime(1_000);
    expect(since()).toEqual(['begin 2', 'run', 'progress 2 150', 'progress 2 300', 'rest 2']);
  });

  it('runs once for a Run that is pressed while a scrub waits for its turn', () => {
    const { loop, end, since, show } = start();
    loop.run(0);
    loop.runSoon(1, show('scrub'));
    expect(loop.isAboutToRun).toBe(true);
    since();
    loop.run(2);
    end();
    expect(since()).toEqual(['show scrub', 'begin 2', 'run', 'rest 2']);
  });

  it('runs what was typed once, 700 ms after the last keystroke', () => {
    const { loop, since } = start();
    loop.runLater(0);
    vi.advanceTimersByTime(699);
    loop.runLater(1);
    vi.advanceTimersByTime(699);
    expect(since()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(since()).toEqual(['begin 1', 'run']);
  });

  it('does not run again what was typed, where it was run by hand', () => {
    const { loop, since } = start();
    loop.runLater(0);
    loop.run(1);
    vi.advanceTimersByTime(140);
    expect(since()).toEqual(['begin 1', 'run']);
    vi.advanceTimersByTime(10_000);
    expect(since().every((call) => call.startsWith('progress'))).toBe(true);
  });

  it('shows a dragged number with the run that it begins, and only the latest of those that wait', () => {
    const { loop, end, since, show } = start();
    loop.runSoon(0, show('a'));
    expect(since()).toEqual(['show a', 'begin 0', 'run, scrub']);
    loop.runSoon(0, show('b'));
    loop.runSoon(0, show('c'));
    expect(loop.isAboutToRun).toBe(true);
    expect(since()).toEqual([]);
    end();
    expect(since()).toEqual(['show c', 'begin 0', 'run, scrub']);
    expect(loop.isAboutToRun).toBe(false);
    end();
    expect(since()).toEqual(['rest 0']);
  });

  it('shows a dragged number during a run that takes longer, and ends one of 3 s for it', () => {
    const { loop, since, show } = start();
    loop.runSoon(0);
    loop.runSoon(0, show('b'));
    vi.advanceTimersByTime(150);
    expect(since()).toEqual(['begin 0', 'run, scrub', 'show b', 'progress 0 150']);
    vi.advanceTimersByTime(50);
    loop.runSoon(0, show('c'));
    expect(since()).toEqual(['show c']);
    vi.advanceTimersByTime(2_800);
    since();
    loop.runSoon(0, show('d'));
    expect(since()).toEqual(['show d', 'begin 0', 'run, scrub']);
  });

  it('shows what was about to run where that is cancelled, and lets it not run', () => {
    const { loop, end, since, show } = start();
    loop.runLater(0);
    loop.cancel();
    loop.run(0);
    loop.runSoon(1, show('b'));
    loop.cancel();
    end();
    expect(since()).toEqual(['begin 0', 'run', 'show b', 'rest 0']);
  });
});
