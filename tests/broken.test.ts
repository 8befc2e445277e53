import { afterAll, describe, expect, inject, it } from 'vitest';
import { failureText } from '../src/notebook/values/failure-text.ts';
import { compileCells } from '../src/notebook/source/compile.ts';
import type { CellPosition } from '../src/notebook/values/cell-position.ts';
import { runProgram } from '../src/build/chapter/run-program.ts';
import { typeServiceOf } from '../src/build/chapter/type-service.ts';
import * as core from '../src/nn/index.ts';
import { browserNames, type BrowserPage } from './browsers/browser-driver.ts';
import { describeIn } from './browsers/launch.ts';
import { beginnerErrors, type BeginnerError } from './broken/beginner-errors.ts';
import { CellOnPage } from './browsers/cell-on-page.ts';

const coreExports = Object.keys(core);
const names = ['first', 'second'];

/** Returns where an error is reported, and in which words. */
async function reportOf({
  cells: sources,
  by,
}: BeginnerError): Promise<[Pick<CellPosition, 'cell' | 'line'> | null, string]> {
  const cells = sources.map((source, index) => ({ name: names[index] ?? '', source }));
  const { compiled, problem } = compileCells(cells, coreExports);
  if (by === 'reading') return [problem, problem?.message ?? 'nothing'];
  expect(problem).toBeNull();
  if (by === 'types') {
    const [wrong] = typeServiceOf(cells).problems();
    return [wrong ?? null, wrong?.message ?? 'nothing'];
  }
  const last = (await runProgram(compiled)).at(-1);
  if (last?.kind !== 'failed') return [null, 'nothing'];
  return [last.failure.place, `${last.failure.name}: ${failureText(last.failure)}`];
}

it('there are at least 40 kinds of errors', () => {
  expect(new Set(beginnerErrors.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
});

describe('the message names the right line of', () => {
  it.each(beginnerErrors)('$name', async (error) => {
    const [place, message] = await reportOf(error);
    const { message: wanted, at } = error;
    if (typeof wanted === 'string') expect(message).toBe(wanted);
    else expect(message).toMatch(wanted);
    expect([place?.cell, place?.line]).toEqual(at);
  });
});

/** Errors of one cell that the page must show: those that an engine words, and some of the others. */
const onPage = beginnerErrors.filter(
  ({ cells, by, anywhere }, index) =>
    cells.length === 1 && (anywhere ?? (by === 'reading' && index % 5 === 0)),
);

for (const browser of browserNames)
  describeIn(browser, (open) => {
    let page: BrowserPage | undefined;
    afterAll(() => page?.close());

    it.each(onPage)(
      'the page marks the line of $name',
      async ({ cells, at, message, anywhere }) => {
        page ??= await open(`${inject('site')}/single-neuron/`);
        const cell = new CellOnPage(page, 'weighted-sum');
        await cell.rewrite(cells[0] ?? '');
        await cell.run();
        const shown = await cell.settled();
        expect(shown.state).toBe('error');
        if (anywhere) expect(shown.output).toMatch(anywhere);
        else if (typeof message === 'string') expect(shown.output).toContain(message);
        else expect(shown.output).toMatch(message);
        expect(shown.output).toContain(`Line ${at[1]},`);
        expect(shown.markedLine).toBe(String(at[1]));
        await cell.reset();
        expect((await cell.settled()).run).toBe('done');
      },
    );
  });
