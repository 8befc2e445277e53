import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Loss } from '../../notebook/session/runner.ts';
import type { RunReport } from '../../notebook/values/run-report.ts';
import type { FrameMessage } from './frame-message.ts';
import type { openFrame, SpareWorker } from './open-frame.ts';
import { createSandbox } from './sandbox.ts';

/** A frame that does what a test has it do, and notes what it is asked. */
interface FakeFrame extends ReturnType<typeof openFrame> {
  readonly say: (message: FrameMessage) => void;
  readonly asked: string[];
  take: ((worker: SpareWorker) => void) | null;
}

const { frames } = vi.hoisted(() => ({ frames: [] as FakeFrame[] }));
vi.mock('./open-frame.ts', () => ({
  openFrame(_: Document, say: (message: FrameMessage) => void): FakeFrame {
    const asked: string[] = [];
    const frame: FakeFrame = {
      say,
      asked,
      take: null,
      takeWorker: (callback) => void (frame.take = callback),
      endWorker: ({ id }) => asked.push(`end ${id}`),
      checkAlive: async (run) => void asked.push(`check ${run}`),
      close: () => asked.push('close'),
    };
    frames.push(frame);
    return frame;
  },
}));

beforeEach(() => {
  frames.length = 0;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const finished: RunReport = { kind: 'finished' };
const ended: RunReport = { kind: 'ended', cell: 0, values: {} };
const latest = () => {
  const frame = frames.at(-1);
  if (!frame) throw new Error('there is no frame');
  return frame;
};

function open() {
  const sandbox = createSandbox({} as Document);
  const seen = { reports: [] as RunReport[], lost: [] as Loss[] };
  const run = (isScrub = false) =>
    sandbox.run(
      [],
      (reports) => seen.reports.push(...reports),
      (loss) => seen.lost.push(loss),
      isScrub,
    );
  return { run, seen };
}

let workers = 0;
/** Gives the run that waits for one a worker; returns what was posted to it, and what it posts. */
function giveWorker() {
  const posted: { isQuiet: boolean }[] = [];
  const port = {
    onmessage: null as ((event: { data: readonly RunReport[] }) => void) | null,
    postMessage: (request: { isQuiet: boolean }) => posted.push(request),
    close: () => {},
  };
  const id = (workers += 1);
  latest().take?.({ id, port: port as unknown as MessagePort });
  return { id, posted, report: (...data: RunReport[]) => port.onmessage?.({ data }) };
}

describe('a run in the sandbox', () => {
  it('is asked of the next worker, and reports', () => {
    const { run, seen } = open();
    run();
    const worker = giveWorker();
    expect(worker.posted).toEqual([{ cells: [], isQuiet: false }]);
    worker.report(ended, finished);
    expect(seen).toEqual({ reports: [ended, finished], lost: [] });
  });

  it('is over when it is stopped: its worker is ended, and nothing of it is heard', () => {
    const { run, seen } = open();
    const stopped = run();
    const worker = giveWorker();
    worker.report(ended);
    stopped.stop();
    vi.advanceTimersByTime(60_000);
    expect(latest().asked).toEqual([`end ${worker.id}`]);
    latest().say({ kind: 'lost', worker: worker.id });
    expect(seen).toEqual({ reports: [], lost: [] });
  });

  it('that is stopped before it has a worker takes none', () => {
    const { run } = open();
    run().stop();
    expect(latest().take).toBeNull();
    expect(latest().asked).toEqual([]);
  });

  it('is lost when the browser has ended its worker, and not another', () => {
    const { run, seen } = open();
    run();
    const { id } = giveWorker();
    latest().say({ kind: 'lost', worker: id + 1 });
    expect(seen.lost).toEqual([]);
    latest().say({ kind: 'lost', worker: id });
    expect(seen.lost).toEqual(['ended']);
  });

  it('is lost where no worker starts, and knows nothing of a spare one that does not', () => {
    const { run, seen } = open();
    run();
    latest().say({ kind: 'not-started' });
    expect(seen.lost).toEqual(['not-started']);
    const other = open();
    other.run();
    giveWorker();
    latest().say({ kind: 'not-started' });
    expect(other.seen.lost).toEqual([]);
  });

  it('that follows one for which no worker was started tries a frame that is new', () => {
    const { run } = open();
    latest().say({ kind: 'not-started' });
    run();
    expect(frames.map(({ asked }) => asked)).toEqual([['close'], []]);
    run();
    expect(frames).toHaveLength(2);
  });

  it('waits for a worker as long as the frame answers, forty checks at most', () => {
    const { run, seen } = open();
    run();
    for (let check = 1; check <= 41; check += 1) {
      expect(seen.lost).toEqual([]);
      vi.advanceTimersByTime(500);
      latest().say({ kind: 'alive', run: 1 });
    }
    expect(seen.lost).toEqual(['not-started']);
    expect(latest().asked).toHaveLength(41);
  });
});

describe('a frame that gives no answer', () => {
  it('is replaced after four checks; a run that was heard of is lost with it', () => {
    const { run, seen } = open();
    run();
    giveWorker().report(ended);
    vi.advanceTimersByTime(2_000);
    expect(frames).toHaveLength(1);
    expect(latest().asked).toEqual(Array(4).fill('check 1'));
    vi.advanceTimersByTime(500);
    expect(frames).toHaveLength(2);
    expect(frames[0]?.asked.at(-1)).toBe('close');
    expect(seen.lost).toEqual(['ended']);
  });

  it('may have been slow to load: a run that was never heard of begins again, with more patience', () => {
    const { run, seen } = open();
    run();
    giveWorker();
    vi.advanceTimersByTime(2_500);
    expect(frames).toHaveLength(2);
    expect(giveWorker().posted).toHaveLength(1);
    // Eight checks now, and the next replaces it.
    vi.advanceTimersByTime(4_000);
    expect(frames).toHaveLength(2);
    vi.advanceTimersByTime(500);
    expect(frames).toHaveLength(3);
    expect(seen.lost).toEqual([]);
  });

  it('is not one that answers now and then, or that answers for this run', () => {
    const { run } = open();
    run();
    vi.advanceTimersByTime(2_000);
    latest().say({ kind: 'alive', run: 1 });
    vi.advanceTimersByTime(2_000);
    expect(frames).toHaveLength(1);
    latest().say({ kind: 'alive', run: 7 });
    vi.advanceTimersByTime(500);
    expect(frames).toHaveLength(2);
  });
});

describe('a run of a number that is dragged', () => {
  /** Runs once as a scrub, for so many milliseconds. */
  function runFor(milliseconds: number, isScrub = true) {
    const opened = open();
    const first = opened.run(isScrub);
    const worker = giveWorker();
    expect(worker.posted[0]?.isQuiet).toBe(false);
    vi.advanceTimersByTime(milliseconds);
    worker.report(finished);
    first.stop();
    return opened;
  }

  it('reports in one message if the one before was over within 50 ms', () => {
    runFor(49).run(true);
    expect(giveWorker().posted[0]?.isQuiet).toBe(true);
    runFor(50).run(true);
    expect(giveWorker().posted[0]?.isQuiet).toBe(false);
    runFor(49).run(false);
    expect(giveWorker().posted[0]?.isQuiet).toBe(false);
  });

  it('begins again with every report at once if it has not reported after 150 ms', () => {
    const { run, seen } = runFor(0);
    run(true);
    const quiet = giveWorker();
    vi.advanceTimersByTime(149);
    expect(latest().asked).not.toContain(`end ${quiet.id}`);
    vi.advanceTimersByTime(1);
    expect(latest().asked).toContain(`end ${quiet.id}`);
    expect(giveWorker().posted).toEqual([{ cells: [], isQuiet: false }]);
    expect(seen.lost).toEqual([]);
  });

  it('begins again once more if its worker is ended, and is lost the second time', () => {
    const { run, seen } = runFor(0);
    run(true);
    latest().say({ kind: 'lost', worker: giveWorker().id });
    expect(seen.lost).toEqual([]);
    latest().say({ kind: 'lost', worker: giveWorker().id });
    expect(seen.lost).toEqual(['ended']);
  });
});
