import { globSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
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
    const survive = async (change: NumberChange) => {
      await publish(page, change);
      expect((await drawnFigures(page)).flatMap(brokenIn)).toEqual([]);
      expect(await strayTexts(page)).toEqual([]);
      await publish(page);
      expect(await drawnFigures(page)).toEqual(asTheyWere);
    };
    for (const number of [...extremes, ...noNumbers]) await survive({ numbers: [number] });
    const change = fc.record({
      numbers: fc.array(anyNumber, { minLength: 1, maxLength: 12 }),
      name: fc.option(fc.constantFrom(...names), { nil: undefined }),
      stay: fc.nat({ max: 7 }),
    });
    await fc.assert(fc.asyncProperty(change, survive), { numRuns: 40 });
  });
});

describe('extremes in a cell', () => {
  it.each([
    [
      'single-neuron',
      'weighted-sum',
      'w = 1.2',
      'w = ',
      [1e308, -1e308, 5e-324, 'NaN', '-Infinity'],
    ],
    ['neuron-class', 'two-inputs', 'weights = [1,', 'weights = [', [1e308, -1e-308, 'NaN']],
    ['three-layer-network', 'hidden-parameters', 'x = [1.0,', 'x = [', [1e308, -1e-308, 'NaN']],
    ['gender-classifier', 'one-step', 'learningRate = 0.1', 'learningRate = ', [1e308, 0, -1]],
    ['gender-classifier', 'people', 'pounds: 133', 'pounds: ', [1e308, 1e-308]],
  ] as const)('of %s leave its figures whole: %s', async (slug, name, from, to, numbers) => {
    const page = await openPage(`/${slug}/`);
    await wake(page, 'figure');
    const code = await source(page, name);
    expect(code).toContain(from);
    await run(page, name);
    const asTheyWere = await drawnFigures(page);
    for (const number of numbers) {
      const end = from.endsWith(',') ? ',' : '';
      const changed = code.replace(from, `${to}${Object.is(number, -0) ? '-0' : number}${end}`);
      await runWith(page, name, changed, /^(done|error)$/);
      expect((await drawnFigures(page)).flatMap(brokenIn)).toEqual([]);
      expect(await strayTexts(page)).toEqual([]);
      await runWith(page, name, code);
      expect(await drawnFigures(page)).toEqual(asTheyWere);
    }
  });
});
