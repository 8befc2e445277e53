import { afterAll, describe, expect, inject, it } from 'vitest';
import { failureText } from '../../src/notebook/values/failure-text.ts';
import { compileCells } from '../../src/notebook/source/compile.ts';
import type { CellPosition } from '../../src/notebook/values/cell-position.ts';
import { runProgram } from '../../src/build/chapter/run-program.ts';
import { typeServiceOf } from '../../src/build/chapter/type-service.ts';
import * as core from '../../src/nn/index.ts';
import type { DrivenPage } from '../browsers/driver.ts';
import { describeInBrowsers } from '../browsers/describe-in-browsers.ts';
import { readBeginnerErrors, type BeginnerError } from './beginner-error.ts';
import { output, press, runWith } from '../fixture/cell.ts';
import { settled } from '../fixture/page.ts';

const coreExports = Object.keys(core);
const names = ['first', 'second'];
const sum = 'weighted-sum';
const beginnerErrors = readBeginnerErrors();

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

describeInBrowsers((openPage) => {
  let page: DrivenPage | undefined;
  afterAll(() => page?.close());

  it.each(onPage)(
    'the page marks the line of $name',
    async ({ cells, at, message, anywhere = message }) => {
      page ??= await openPage(`${inject('site')}/single-neuron/`);
      await runWith(page, sum, cells[0] ?? '', 'error');
      const shown = await output(page, sum);
      if (typeof anywhere === 'string') expect(shown).toContain(anywhere);
      else expect(shown).toMatch(anywhere);
      expect(shown).toContain(`Line ${at[1]},`);
      const marked = await page.evaluate(
        (selector) => document.querySelector<HTMLElement>(selector)?.dataset['line'],
        `[data-cell="${sum}"] .bad`,
      );
      expect(marked).toBe(String(at[1]));
      await press(page, sum, 'reset');
      await settled(page);
    },
  );
});
