import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as core from '../../src/nn/index.ts';
import { runProgram } from '../../src/build/chapter/run-program.ts';
import { compileCells } from '../../src/notebook/source/compile.ts';
import type { Markup } from '../../src/notebook/render/markup.ts';
import { joinCells } from '../../src/notebook/source/join-cells.ts';
import { renderOutputs } from '../../src/notebook/render/render-outputs.ts';
import type { RunReport } from '../../src/notebook/values/run-report.ts';
import { cell, cellNames, press, rewrite } from '../fixture/cell.ts';
import { useChromium } from '../fixture/use-chromium.ts';

/*
 * The law of one run, on a page in a browser: after whatever a reader does, the outputs are those of
 * one fresh run, in Node, of the sources as they stand on the page; or the page says where its run
 * ended, and that what stands below did not run. The core of it is held, without a browser and by
 * another oracle, in session.test.ts.
 */

const openPage = useChromium();

/** What a reader may write in the place of the first cells of chapter 1. */
const rewrites = [
  (n: number) =>
    `const x = 0.7;\nconst w: number = ${n};\nconst b = -0.4;\nconst z = w * x + b;\nconsole.log(z);`,
  (n: number) =>
    `const x = ${n}, w = 2, b = 1;\nlet z = 0;\nz = w * x + b;\nconsole.log("z", z, [x, w, b]);`,
  (n: number) => `const product = ${n};\nconsole.log({ product }, [${n}, 2, 3]);`,
  (n: number) => `console.log("before");\nthrow new RangeError("at ${n}");`,
  () => 'console.log("waits");\nawait new Promise(() => {});',
  () => 'console.log("loops");\nwhile (true) {}',
  (n: number) => `setTimeout(() => console.log("late", ${n}), 5);`,
  (n: number) => `console.log(${n};`,
  () => 'const x = 1; const x = 2;',
];

type Action =
  | { kind: 'run' | 'stop' | 'reset' | 'edit' | 'drag'; cell: number; with: number; to: number }
  | { kind: 'reload' | 'reset-chapter' | 'wait' };
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('edit', 'drag', 'drag', 'run', 'reset'),
      cell: fc.nat({ max: 2 }),
      with: fc.nat({ max: rewrites.length - 1 }),
      to: fc.integer({ min: -20, max: 40 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('stop'),
      cell: fc.constant(0),
      with: fc.constant(0),
      to: fc.constant(0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('reload', 'reset-chapter', 'wait') }) },
);

/** Presses Stop where it is offered; the run may end by itself before that. */
async function stop(page: Page): Promise<void> {
  const button = page.locator('[data-do="stop"]:visible').first();
  if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(() => {});
}

/** Presses a button where it is enabled. What it is for may be over before that. */
async function pressIfEnabled(button: Locator): Promise<void> {
  if (await button.isEnabled()) await button.click({ timeout: 2_000 }).catch(() => {});
}

async function act(page: Page, names: readonly string[], one: Action): Promise<void> {
  if (!('cell' in one)) {
    if (one.kind === 'reload') await page.reload();
    if (one.kind === 'reset-chapter')
      await pressIfEnabled(page.locator('.program [data-edits="reset"]'));
    return;
  }
  const name = names[one.cell] ?? '';
  if (one.kind === 'edit') return rewrite(page, name, rewrites[one.with]?.(one.to / 10) ?? '');
  if (one.kind === 'run') return press(page, name, 'run');
  if (one.kind === 'stop') return stop(page);
  if (one.kind === 'reset') return pressIfEnabled(cell(page, name).locator('[data-do="reset"]'));
  // A cell that is being edited is changed by typing.
  const number = cell(page, name).locator('pre:visible [data-literal]').first();
  if ((await number.count()) === 0) return;
  // Saved edits that come back may put an editor in the listing's place meanwhile.
  await number.scrollIntoViewIfNeeded({ timeout: 1_000 }).catch(() => {});
  const box = await number.boundingBox({ timeout: 1_000 }).catch(() => null);
  if (!box) return;
  await page.mouse.move(box.x + 3, box.y + box.height / 2);
  await page.mouse.down();
  for (const share of [0.3, 0.7, 1])
    await page.mouse.move(box.x + 3 + share * 4 * one.to, box.y + box.height / 2);
  await page.mouse.up();
}

interface Shown {
  readonly run: string;
  readonly cells: readonly { name: string; source: string; state: string; output: string }[];
}

const look = (page: Page): Promise<Shown> =>
  page.evaluate(() => ({
    run: document.documentElement.dataset['run'] ?? '',
    cells: Array.from(document.querySelectorAll<HTMLElement>('[data-cell]'), (cell) => {
      const lines = Array.from(cell.querySelectorAll('.cm-line'), (line) => line.textContent ?? '');
      const source =
        lines.length > 0 ? lines.join('\n') : cell.querySelector('pre code')?.textContent;
      return {
        name: cell.dataset['cell'] ?? '',
        source: source ?? '',
        state: cell.dataset['state'] ?? '',
        output: cell.querySelector('[data-output]')?.textContent ?? '',
      };
    }),
  }));

/** Waits until nothing is under way, and nothing changes. A program that never ends is stopped, as a reader would. */
async function quiet(page: Page): Promise<Shown> {
  let shown = await look(page);
  await expect
    .poll(async () => {
      if ((await page.getByText(/running, \d+ s/).count()) > 0) await stop(page);
      const before = shown;
      shown = await look(page);
      const isUnderWay =
        /^(asked|running)$/.test(shown.run) || shown.cells.some(({ state }) => state === 'edited');
      return isUnderWay ? 'under way' : isDeepStrictEqual(shown, before);
    })
    .toBe(true);
  return shown;
}

const coreExports = Object.keys(core);
const known = new Map<string, Promise<readonly RunReport[]>>();
/** Returns what Node reports of the cells, run from the top. The same text is run once. */
function fresh(sources: Shown['cells']): Promise<readonly RunReport[]> {
  const text = joinCells(sources);
  const run =
    known.get(text) ??
    (() => {
      const { compiled, problem } = compileCells(sources, coreExports);
      expect(problem).toBeNull();
      return compiled.length === 0 ? Promise.resolve([]) : runProgram(compiled);
    })();
  known.set(text, run);
  return run;
}

const markupText = (markup: Markup): string =>
  typeof markup === 'string' ? markup : markup.children.map(markupText).join('');

/** Returns what a cell shows of what it has printed. */
const outputOf = (reports: readonly RunReport[], cell: number) =>
  renderOutputs(
    reports.flatMap((report) =>
      report.kind === 'printed' && report.cell === cell ? report.outputs : [],
    ),
  )
    .map(markupText)
    .join('');

const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g;

/** Expects the same words, and numbers to 1e-12: engines differ in the last digit of `Math.exp`. */
function expectSame(shown: string, printed: string, where: string): void {
  expect(shown.replace(number, '#'), where).toBe(printed.replace(number, '#'));
  const [some, others] = [shown, printed].map((text) => (text.match(number) ?? []).map(Number));
  for (const [index, value] of (some ?? []).entries()) {
    const other = others?.[index] ?? NaN;
    expect(Math.abs(value - other), where).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(other)),
    );
  }
}

async function holds({ run, cells: shown }: Shown): Promise<void> {
  const at = shown.findIndex(({ state }) => state !== 'done');
  if (run === 'done' || run === 'built') expect(at, `all cells of a page that is ${run}`).toBe(-1);
  const ran = at < 0 ? shown : shown.slice(0, at);
  // A cell that fails has run too, and what it ends no longer happens: a timer that was yet to come.
  const failing = shown.slice(0, at + 1);
  const hasRun = run === 'error' && compileCells(failing, coreExports).problem === null;
  const reports = await fresh(hasRun ? failing : ran);
  const comparable = (text: string) => (run === 'stopped' ? text.replace(/\n?late .*/g, '') : text);
  for (const [index, { name, output }] of ran.entries())
    expectSame(comparable(output), comparable(outputOf(reports, index)), name);
  if (at < 0) return;
  const [bad, ...below] = shown.slice(at);
  expect(['error', 'stopped', 'not-run'], run).toContain(bad?.state);
  expect(bad?.output).toMatch(/Error|Stopped before its end|[Dd]id not run|ended this run/);
  for (const { name, state, output } of below) {
    expect(state, name).toBe('not-run');
    expect(output, name).toMatch(/[Dd]id not run/);
  }
}

it('shows one run of exactly the code it shows, after 200 random sequences of what a reader may do', async () => {
  const page = await openPage('/single-neuron/');
  const names = await cellNames(page);
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 6 }), async (actions) => {
      await act(page, names, { kind: 'reset-chapter' });
      for (const one of actions) {
        await act(page, names, one);
        // Often the next thing is done while the last is still under way.
        if (one.kind === 'wait') await quiet(page).then(holds);
      }
      await holds(await quiet(page));
      checked += 1;
    }),
    { numRuns: 200, endOnFailure: true, interruptAfterTimeLimit: 1_500_000 },
  );
  expect(checked).toBe(200);
}, 1_600_000);
