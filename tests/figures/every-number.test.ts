import { globSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readChapterFiles } from '../../src/build/chapter/chapter-files.ts';
import { run, runWith, source } from '../fixture/cell.ts';
import { wake } from '../fixture/page.ts';
import { useChromium } from '../fixture/use-chromium.ts';
import {
  brokenIn,
  drawnFigures,
  namesOf,
  publish,
  runOnce,
  strayTexts,
  type NumberChange,
} from './published-run.ts';

const openPage = useChromium();

const figures = globSync('components/figures/*Figure.astro').map((file) =>
  basename(file, '.astro'),
);
const chapters = readChapterFiles()
  .map(({ slug, text }) => ({
    slug,
    figures: figures.filter((name) => text.includes(`<${name} `)),
  }))
  .filter(({ figures: here }) => here.length > 0);

const extremes = [1e308, -1e308, 9e99, -9e99, 1e21, 1e-7, 1e-308, 5e-324, 0, -0];
const noNumbers = [NaN, Infinity, -Infinity];
const anyNumber = fc.oneof(
  fc.constantFrom(...extremes, ...noNumbers),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -20, max: 20 }),
  fc.double(),
);

it('every figure stands in a chapter, so that every figure is tried', () => {
  expect(chapters.flatMap(({ figures: here }) => here).sort()).toEqual(figures.sort());
});

describe.each(chapters)('the figures of $slug: $figures', ({ slug }) => {
  it('survive every number, and are as they were when the numbers are', async () => {
    const page = await openPage(`/${slug}/`);
    await runOnce(page);
    const asTheyWere = await drawnFigures(page);
    const names = await namesOf(page);
    const survive = async (changes: NumberChange[]) => {
      for (const change of changes) {
        await publish(page, change);
        expect((await drawnFigures(page)).flatMap(brokenIn)).toEqual([]);
        expect(await strayTexts(page)).toEqual([]);
      }
      await publish(page);
      expect(await drawnFigures(page)).toEqual(asTheyWere);
    };
    await survive([...extremes, ...noNumbers].map((number) => ({ numbers: [number] })));
    const change = fc.record({
      numbers: fc.array(anyNumber, { minLength: 1, maxLength: 12 }),
      name: fc.option(fc.constantFrom(...names), { nil: undefined }),
      stay: fc.nat({ max: 7 }),
    });
    // One after the other: what a figure makes of some numbers should not depend on those before them.
    const changes = fc.array(change, { minLength: 2, maxLength: 4 });
    await fc.assert(fc.asyncProperty(changes, survive), { numRuns: 12 });
  });
});

/** What a number in a cell makes of the run, and of each figure: drawn, or part of what it says instead. */
type Outcome = readonly [number: number, status: 'done' | 'error', ...figures: string[]];

describe('extremes in a cell', () => {
  it.each<{ slug: string; name: string; from: string; to: string; outcomes: Outcome[] }>([
    {
      slug: 'single-neuron',
      name: 'weighted-sum',
      from: 'w = 1.2',
      to: 'w = ',
      outcomes: [
        [1e308, 'done', 'w (1e308, too large to draw)', 'z (7e307, too large to draw)'],
        [-1e308, 'done', 'w (−1e308, too large to draw)', 'z (−7e307, too large to draw)'],
        [5e-324, 'done', 'drawn', 'drawn'],
        [NaN, 'error', 'w (not a number)', 'slope (not a number)'],
        [-Infinity, 'error', 'w (diverged to −∞)', 'z (diverged to −∞)'],
      ],
    },
    {
      slug: 'neuron-class',
      name: 'two-inputs',
      from: 'weights = [1',
      to: 'weights = [',
      outcomes: [
        [1e308, 'done', 'weights[0] (1e308, too large to draw) and z (diverged to ∞)'],
        [-1e-308, 'done', 'drawn'],
        [NaN, 'error', 'weights[0] (not a number)'],
      ],
    },
    {
      slug: 'three-layer-network',
      name: 'hidden-parameters',
      from: 'x = [1.0',
      to: 'x = [',
      outcomes: [
        [1e308, 'error', 'x[0] (1e308, too large to draw) and z1[0] (diverged to ∞)'],
        [-1e-308, 'done', 'drawn'],
        [NaN, 'error', 'x[0] (not a number)'],
      ],
    },
    {
      slug: 'gender-classifier',
      name: 'one-step',
      from: 'learningRate = 0.1',
      to: 'learningRate = ',
      outcomes: [
        [
          1e308,
          'done',
          'learningRate (1e308, too large to draw)',
          'learningRate (1e308, too large to draw)',
          'snapshots[1].model.w1',
          'rawSnapshots[1].model.w5',
          'drawn',
        ],
        [0, 'done', 'drawn', 'drawn', 'drawn', 'drawn', 'drawn'],
        [-1, 'error', 'drawn', 'drawn', 'drawn', 'rawSnapshots', 'rawLosses'],
      ],
    },
    {
      slug: 'gender-classifier',
      name: 'people',
      from: 'pounds: 133',
      to: 'pounds: ',
      outcomes: [
        [
          1e308,
          'error',
          'people[0].pounds (1e308, too large to draw)',
          'examples[0].x1 (1e308, too large to draw)',
          'people[0].pounds (1e308, too large to draw)',
          'people[0].pounds (1e308, too large to draw)',
          'rawLosses',
        ],
        [1e-308, 'done', 'drawn', 'drawn', 'drawn', 'drawn', 'drawn'],
      ],
    },
  ])(
    'of $slug are drawn, or its figures say why not: $from',
    async ({ slug, name, from, to, outcomes }) => {
      const page = await openPage(`/${slug}/`);
      await wake(page, 'figure');
      const code = await source(page, name);
      expect(code).toContain(from);
      await run(page, name);
      const asTheyWere = await drawnFigures(page);
      for (const [number, status, ...figureTexts] of outcomes) {
        await runWith(page, name, code.replace(from, `${to}${number}`), status);
        expect(await sentences(page)).toEqual(
          figureTexts.map((text) => (text === 'drawn' ? text : expect.stringContaining(text))),
        );
        expect((await drawnFigures(page)).flatMap(brokenIn)).toEqual([]);
        expect(await strayTexts(page)).toEqual([]);
        await runWith(page, name, code);
        expect(await drawnFigures(page)).toEqual(asTheyWere);
      }
    },
  );
});

/** Returns of each figure why it is not drawn, or that it is. */
const sentences = (page: Page) =>
  page
    .locator('figure.figure')
    .evaluateAll((all) => all.map((one) => one.querySelector('.problem')?.textContent ?? 'drawn'));
