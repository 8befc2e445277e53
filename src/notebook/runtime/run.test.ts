import { describe, expect, it } from 'vitest';
import { outputText } from '../values/node-text/output-text.ts';
import type { RunReport } from '../values/run-report.ts';
import { run, type Host } from './run.ts';

/**
 * Creates a host whose programs are functions, and whose clock stands still unless it is set.
 *
 * @param thrownLate what the host reports as uncaught only when it is asked for all rejections
 */
function createHost(
  program: (console: Console, ended: (cell: number) => void) => unknown,
  thrownLate: readonly unknown[] = [],
) {
  const messages: (readonly RunReport[])[] = [];
  const global: Record<string, unknown> = {};
  let uncaught: (thrown: unknown) => void = () => {};
  const host: Host & { time: number } = {
    time: 0,
    global,
    core: 'core',
    createModuleUrl: () => 'address',
    importModule: async () => {
      const ended = global[hookIn(global)] as (cell: number, getters: object) => void;
      await program(global['console'] as Console, (cell) => ended(cell, {}));
    },
    send: (reports) => messages.push(reports),
    onUncaught: (listener) => (uncaught = listener),
    afterRejections: (callback) => {
      for (const thrown of thrownLate) uncaught(thrown);
      callback();
    },
    now: () => host.time,
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout),
  };
  return { host, messages, throwUncaught: (thrown: unknown) => uncaught(thrown) };
}

/** Finds the global name under which the runtime leaves the hook. */
function hookIn(global: object): string {
  return Object.getOwnPropertyNames(global).find((name) => name.endsWith('Global')) ?? 'nothing';
}

const cells = ['first', 'second'].map((name) => ({ name, code: '', names: [], specifiers: [] }));

/** Writes each report in a word or two: what was printed, and in which cell. */
function words(reports: readonly RunReport[]): string[] {
  return reports.map((report) => {
    if (report.kind === 'printed')
      return `${report.cell}: ${report.outputs.map(outputText).join('|')}`;
    if (report.kind === 'failed') return `${report.failure.cell} failed`;
    return report.kind === 'ended' ? `${report.cell} ended` : report.kind;
  });
}

/** Runs a program, and returns what it reported in words. */
async function reportsOf(program: Parameters<typeof createHost>[0]): Promise<string[]> {
  const { host, messages } = createHost(program);
  await run(cells, host);
  return words(messages.flat());
}

describe('run(cells, host)', () => {
  it('reports in the order in which it happens, and each cell by its index', async () => {
    const reports = await reportsOf((console, ended) => {
      console.log('a');
      ended(0);
      console.log('b', 1);
      ended(1);
    });
    expect(reports).toEqual(['0: a', '0 ended', '1: b 1', '1 ended', 'finished']);
  });

  it('sends the first messages one by one, so that a program that hangs has shown them', async () => {
    let seen = 0;
    const { host, messages } = createHost((console) => {
      for (let line = 0; line < 10; line += 1) console.log(line);
      seen = messages.length;
    });
    await run(cells, host);
    expect(seen).toBe(10);
  });

  it('sends one message when it is over, if it is to be quiet, whether it ends or fails', async () => {
    for (const end of ['finished', '1 failed']) {
      let seen = 0;
      const { host, messages } = createHost((console, ended) => {
        console.log('a');
        ended(0);
        for (let line = 0; line < 2_000; line += 1) console.log(line);
        seen = messages.length;
        if (end !== 'finished') throw new Error();
      });
      await run(cells, host, true);
      expect(seen).toBe(0);
      expect(messages.length).toBe(1);
      expect(words(messages.flat()).slice(0, 2)).toEqual(['0: a', '0 ended']);
      expect(words(messages.flat()).at(-1)).toBe(end);
    }
  });

  it('sends no flood: a message in 50 milliseconds at most, and all that is left at the end', async () => {
    const { host, messages } = createHost((console) => {
      for (let line = 0; line < 900; line += 1) {
        host.time += 1;
        console.log(line);
      }
    });
    await run(cells, host);
    // 64 at once; then 836 lines, a millisecond each, in messages of 51 or fewer: 17; and the end.
    expect(messages.length).toBeLessThanOrEqual(64 + 17 + 1);
    expect(words(messages.flat())).toEqual([
      ...Array.from({ length: 900 }, (_, line) => `0: ${line}`),
      'finished',
    ]);
  });

  it('has sent all that a cell may print when it has printed too much, though it never ends', async () => {
    let seen = 0;
    const { host, messages } = createHost((console) => {
      for (let line = 0; line < 5_000; line += 1) console.log(line);
      seen = messages.flat().length;
    });
    await run(cells, host);
    // One more than the 1,000 that are shown, so that whoever shows them knows to cut.
    expect(seen).toBe(1_001);
  });

  it('lets each cell print its own 1,000 lines', async () => {
    const reports = await reportsOf((console, ended) => {
      for (let line = 0; line < 2_000; line += 1) console.log(line);
      ended(0);
      console.log('second');
      ended(1);
    });
    expect(reports.slice(-4)).toEqual(['0 ended', '1: second', '1 ended', 'finished']);
  });

  it('reports nothing after a failure, and the failure at once', async () => {
    const { host, messages, throwUncaught } = createHost((console, ended) => {
      ended(0);
      throwUncaught(new Error('no'));
      console.log('ghost');
      ended(1);
      throw new Error('again');
    });
    await run(cells, host);
    expect(words(messages.flat())).toEqual(['0 ended', '1 failed']);
  });

  it('has not come to its end before all that was rejected is reported', async () => {
    const program = (_: Console, ended: (cell: number) => void) => [0, 1].forEach(ended);
    const { host, messages } = createHost(program, [new Error('lost?')]);
    await run(cells, host);
    expect(words(messages.flat())).toEqual(['0 ended', '1 ended', '1 failed']);
  });

  it('leaves the hook where only the first who looks finds it', async () => {
    let found: string[] = [];
    const { host } = createHost(() => {
      found = Object.getOwnPropertyNames(host.global).filter((name) => name.startsWith('$'));
    });
    await run(cells, host);
    expect(found).toEqual([]);
  });

  it('takes each cell’s end once, and in order, whatever calls the hook', async () => {
    const reports = await reportsOf((_, ended) => {
      for (const cell of [1, 0, 0, -1, 5, 1]) ended(cell);
    });
    expect(reports).toEqual(['0 ended', '1 ended', 'finished']);
  });

  it('gives what is printed and thrown after the last cell to the last cell', async () => {
    const reports = await reportsOf((console, ended) => {
      ended(0);
      ended(1);
      console.log('late');
      throw new Error('no');
    });
    expect(reports).toEqual(['0 ended', '1 ended', '1: late', '1 failed']);
  });
});
