import { availableParallelism, loadavg } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { browserNames, type BrowserPage } from './browsers/browser-driver.ts';
import { describeIn } from './browsers/launch.ts';
import { CellOnPage, type Shown } from './browsers/cell-on-page.ts';
import { readHostilePrograms, type HostileProgram } from './hostile/hostile-program.ts';
import { startRecordingServer } from './hostile/recording-server.ts';

/**
 * The page must answer within so many milliseconds; while a flood is drawn it may be silent a little
 * longer, once. A machine with more to do than it has processors gets as many times longer, and is
 * asked up to three times.
 */
const answer = () => 200 * busy();
const silence = () => 2_000 * busy();
const busy = () => Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());
/** The first cell of this chapter; prose, figures and eleven more cells hang on it. */
const chapter = '/single-neuron/';
const cellName = 'weighted-sum';

const programs = readHostilePrograms();
const families = [...new Set(programs.map(({ family }) => family))];

let server: Awaited<ReturnType<typeof startRecordingServer>>;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => {
  server.close();
  // Of all programs, and of those that were tried twice.
  expect(server.received).toEqual([]);
});

it('there are at least 80 programs', () => {
  expect(programs.length).toBeGreaterThanOrEqual(80);
});

for (const browser of browserNames)
  describeIn(browser, (open) => {
    describe.each(families)('%s', (family) => {
      let page: BrowserPage | undefined;
      let built: readonly string[] = [];
      // A page that a program has spoilt is not used for the next one.
      afterEach(async ({ task }) => {
        if (task.result?.state !== 'fail') return;
        await page?.close();
        page = undefined;
      });
      afterAll(() => page?.close());

      const own = programs.filter((program) => program.family === family);
      it.each(own)('$name: $tries', async (program) => {
        if (!page) {
          page = await open(inject('site') + chapter);
          built = await outputs(page);
        }
        const cell = new CellOnPage(page, cellName);
        const before = server.received.length;
        const address = await page.evaluate(() => location.href);

        await cell.rewrite(program.source.replaceAll('ADDRESS', server.address));
        await watchForSilence(page);
        await cell.run();
        const shown = await outcome(page, cell, program);
        judge(shown, program);
        await answers(page);
        expect(await longestSilence(page)).toBeLessThan(silence());
        expect(shown.strangeElements).toEqual([]);

        // The next honest run is right, in every cell.
        await cell.reset();
        const after = await cell.settled();
        expect(after.run).toBe('done');
        expect(await outputs(page)).toEqual(built);

        expect(server.received.slice(before)).toEqual([]);
        expect(await page.others()).toBe(0);
        expect(await page.evaluate(() => location.href)).toBe(address);
        const errors = await page.errors();
        expect(errors.filter(({ kind }) => kind === 'uncaught')).toEqual([]);
      });
    });
  });

/** Waits until a program has ended, or stops it where it never will. */
async function outcome(
  page: BrowserPage,
  cell: CellOnPage,
  { expectations }: HostileProgram,
): Promise<Shown> {
  const kinds = expectations.map(({ kind }) => kind);
  if (kinds.includes('stopped-by-reader')) {
    await cell.settled(20_000, { orStop: true });
    await answers(page);
    if (kinds.includes('asks')) await asked(cell);
    await cell.stop();
    return cell.settled(5_000);
  }
  if (!kinds.includes('any-end')) return cell.settled();
  try {
    return await cell.settled(3_000);
  } catch {
    await answers(page);
    await cell.stop();
    return await cell.settled(5_000);
  }
}

async function asked(cell: CellOnPage): Promise<void> {
  await expect
    .poll(async () => (await cell.shown()).said, { timeout: 20_000 })
    .toMatch(/still running after \d+ s: stop\?/);
}

function judge(shown: Shown, { expectations }: HostileProgram): void {
  for (const expectation of expectations)
    switch (expectation.kind) {
      case 'done':
        expect(shown.state, excerpt(shown.output)).toBe('done');
        break;
      case 'error':
        expect(shown.state, excerpt(shown.output)).toBe('error');
        expect(excerpt(shown.output)).toMatch(expectation.text);
        break;
      case 'ends':
        expect(shown.state).toMatch(/^(done|error)$/);
        break;
      case 'any-end':
        expect(shown.state).toMatch(/^(done|error|stopped)$/);
        break;
      case 'stopped-by-reader':
        expect(shown.run, excerpt(shown.output)).toBe('stopped');
        break;
      case 'cut':
        expect(excerpt(shown.output)).toContain('Cut here: this cell printed more than');
        break;
      case 'prints':
        expect(holds(shown.output, expectation.text), excerpt(shown.output)).toBe(true);
        break;
      case 'never-prints':
        expect(holds(shown.output, expectation.text), excerpt(shown.output)).toBe(false);
    }
}

const holds = (output: string, text: string | RegExp) =>
  typeof text === 'string' ? output.includes(text) : text.test(output);

/** Cuts the middle out of an output that may be a flood. */
const excerpt = (output: string) =>
  output.length > 600 ? `${output.slice(0, 300)} … ${output.slice(-300)}` : output;

/** Checks that the page answers in time, through its queue of events. */
async function answers(page: BrowserPage): Promise<void> {
  const times: number[] = [];
  while (times.length < 3 && !times.some((time) => time < answer())) {
    const began = performance.now();
    await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)));
    times.push(performance.now() - began);
  }
  expect(Math.min(...times), `the page answered after ${times.join(', ')} ms`).toBeLessThan(
    answer(),
  );
}

/** Lets the page measure the longest time in which it handles no event. */
function watchForSilence(page: BrowserPage): Promise<void> {
  return page.evaluate(() => {
    const watched = globalThis as unknown as { silence?: number; watching?: boolean };
    watched.silence = 0;
    if (watched.watching) return;
    watched.watching = true;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.silence = Math.max(watched.silence ?? 0, now - last);
      last = now;
    }, 20);
  });
}

function longestSilence(page: BrowserPage): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { silence: number }).silence);
}

function outputs(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(
      document.querySelectorAll('[data-output], data[data-name]'),
      ({ textContent }) => textContent ?? '',
    ),
  );
}
