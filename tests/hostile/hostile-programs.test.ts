import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { press, rewrite } from '../fixture/cell.ts';
import { settled } from '../fixture/page.ts';
import { readHostilePrograms, type HostileProgram } from './hostile-program.ts';
import { startRecordingServer } from './recording-server.ts';
import { drawTenThousandLines, longestSilence, watchForSilence } from './silence.ts';

/** The first cell of this chapter; prose, figures and eleven more cells hang on it. */
const [chapter, cell] = ['/single-neuron/', 'weighted-sum'];

/**
 * How many times as long as the same page takes to draw ten thousand lines, just before, it may take
 * to answer; and be silent, once, while a flood is drawn.
 */
const [answer, silence] = [3, 30];

const programs = readHostilePrograms();
const families = [...new Set(programs.map(({ family }) => family))];

let server: Awaited<ReturnType<typeof startRecordingServer>>;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => {
  server.close();
  expect(server.received).toEqual([]);
});

it('there are at least 80 programs', () => {
  expect(programs.length).toBeGreaterThanOrEqual(80);
});

describeInBrowsers((openPage) => {
  describe.each(families)('%s', (family) => {
    let page: DrivenPage | undefined;
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
        page = await openPage(inject('site') + chapter);
        built = await outputs(page);
      }
      const before = server.received.length;
      const address = await page.evaluate(() => location.href);

      await rewrite(page, cell, program.source.replaceAll('ADDRESS', server.address));
      const unit = await page.evaluate(drawTenThousandLines);
      await watchForSilence(page);
      await press(page, cell, 'run');
      await end(page, program, answer * unit);
      const shown = await look(page);
      judge(shown, program);
      await answers(page, answer * unit);
      expect(await longestSilence(page)).toBeLessThan(silence * unit);
      expect(shown.strangeElements).toEqual([]);

      // The next honest run is right, in every cell.
      await press(page, cell, 'reset');
      await settled(page);
      expect(await outputs(page)).toEqual(built);

      expect(server.received.slice(before)).toEqual([]);
      expect(await page.others()).toBe(0);
      expect(await page.evaluate(() => location.href)).toBe(address);
      const errors = await page.errors();
      expect(errors.filter(({ kind }) => kind === 'uncaught')).toEqual([]);
    });
  });
});

/** What the cell, and the page around it, show. */
interface Shown {
  readonly state: string | undefined;
  readonly output: string;
  readonly message: string;
  readonly run: string;
  readonly offersStop: boolean;
  /** Names of the elements in the output that the page's renderer never makes. */
  readonly strangeElements: readonly string[];
}

function look(page: DrivenPage): Promise<Shown> {
  return page.evaluate((name): Shown => {
    const element = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
    const output = element?.querySelector('[data-output]');
    const made = 'div.line, div.table, table, thead, tbody, tr, th, td, p.cut, a, span';
    return {
      state: element?.dataset['state'],
      output: output?.textContent ?? '',
      message: element?.querySelector('.message')?.textContent ?? '',
      run: document.documentElement.dataset['run'] ?? '',
      offersStop: element?.querySelector<HTMLElement>('[data-do="stop"]')?.hidden === false,
      strangeElements: Array.from(output?.querySelectorAll('*') ?? [])
        .filter((one) => !one.matches(made))
        .map(({ localName }) => localName),
    };
  }, cell);
}

const over = /^(?!asked$|running$)/;

/** Waits until a program has ended, or stops it where it never will. */
async function end(page: DrivenPage, program: HostileProgram, limit: number): Promise<void> {
  const kinds = program.expectations.map(({ kind }) => kind);
  const isToBeStopped = ({ message, offersStop }: Shown) => {
    if (kinds.includes('asks')) return /still running after \d+ s: stop\?/.test(message);
    if (kinds.includes('stopped-by-reader')) return offersStop;
    return kinds.includes('any-end') && /running, [3-9] s|still running/.test(message);
  };
  await expect
    .poll(async () => {
      const shown = await look(page);
      return over.test(shown.run) || isToBeStopped(shown);
    })
    .toBe(true);
  if (over.test((await look(page)).run)) return;
  await answers(page, limit);
  // It may end by itself before that.
  await page.click(`[data-cell="${cell}"] [data-do="stop"]`, { timeout: 5_000 }).catch(() => {});
  await settled(page, over);
}

function judge(shown: Shown, { expectations }: HostileProgram): void {
  const { state, run } = shown;
  const output = excerpt(shown.output);
  for (const expectation of expectations)
    switch (expectation.kind) {
      case 'done':
        expect(state, output).toBe('done');
        break;
      case 'error':
        expect(state, output).toBe('error');
        expect(output).toMatch(expectation.text);
        break;
      case 'ends':
        expect(state).toMatch(/^(done|error)$/);
        break;
      case 'fails':
        expect(run, output).toBe('error');
        break;
      case 'any-end':
        expect(state).toMatch(/^(done|error|stopped)$/);
        break;
      case 'stopped-by-reader':
        expect(run, output).toBe('stopped');
        break;
      case 'cut':
        expect(output).toContain('Cut here: this cell printed more than');
        break;
      case 'prints':
        expect(holds(shown.output, expectation.text), output).toBe(true);
        break;
      case 'never-prints':
        expect(holds(shown.output, expectation.text), output).toBe(false);
    }
}

const holds = (output: string, text: string | RegExp) =>
  typeof text === 'string' ? output.includes(text) : text.test(output);

/** Cuts the middle out of an output that may be a flood. */
const excerpt = (output: string) =>
  output.length > 600 ? `${output.slice(0, 300)} … ${output.slice(-300)}` : output;

/** Checks that the page answers in time, through its queue of events, once in three times at least. */
async function answers(page: DrivenPage, limit: number): Promise<void> {
  const times: number[] = [];
  while (times.length < 3 && !times.some((time) => time < limit)) {
    const began = performance.now();
    await page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)));
    times.push(performance.now() - began);
  }
  expect(Math.min(...times), `the page answered after ${times.join(', ')} ms`).toBeLessThan(limit);
}

const outputs = (page: DrivenPage) =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll('[data-output], data[data-name]'),
      ({ textContent }) => textContent ?? '',
    ),
  );
