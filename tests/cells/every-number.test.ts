import { minified as core } from 'virtual:core';
import { describe, expect, it } from 'vitest';
import type { CompiledCell } from '../../src/notebook/runtime/link/link.ts';
import { replaceLiteral } from '../../src/notebook/source/replace-literal.ts';
import { stepNumber, type StepSize } from '../../src/notebook/source/step-number.ts';
import { WorkingNumber } from '../../src/notebook/source/working-number.ts';
import { buildChapter, type BuiltChapter } from '../../src/build/chapter/build-chapter.ts';
import { readChapterFiles } from '../../src/build/chapter/chapter-files.ts';
import { literalLimits } from '../../src/build/listing/literal-limits.ts';

/** What one press of a key does to a number. */
const sizes: readonly StepSize[] = [0.1, 1, 10, 100];

/** Returns each program that a press of a key at one of the numbers makes, with what it changes. */
function scrubbedPrograms({ cells, values }: BuiltChapter) {
  return cells.flatMap((cell, index) =>
    cell.outline.literals.flatMap((literal, at) => {
      const text = cell.source.slice(literal.start, literal.end);
      const limits = literalLimits(literal, values);
      const texts = sizes.flatMap((size) =>
        [1, -1].map((steps) => stepNumber(text, steps, size, text, limits)),
      );
      return [...new Set(texts)]
        .filter((scrubbed) => scrubbed !== text)
        .map((scrubbed) => {
          const line = cell.source.slice(0, literal.start).split('\n').length;
          const code = cell.source.split('\n')[line - 1]?.trim();
          return {
            text,
            scrubbed,
            name: `${cell.name}: ${text} as ${scrubbed} in ${code}`,
            cells: cells.map((one, place) =>
              place === index
                ? (replaceLiteral(one, at, scrubbed).compiled ?? one.compiled)
                : one.compiled,
            ),
          };
        });
    }),
  );
}

const moduleUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** Returns how a program fails; null where it does not. Here, as a worker for each takes too long. */
async function failureOf(cells: readonly CompiledCell[]) {
  const code = cells.map(({ code, specifiers }) =>
    specifiers.reduceRight(
      (code, { start, end }) => `${code.slice(0, start)}'${moduleUrl(core)}'${code.slice(end)}`,
      code,
    ),
  );
  const silent = 'const console = { log() {}, table() {}, error() {} };';
  try {
    await import(/* @vite-ignore */ moduleUrl([silent, ...code].join('\n')));
    return null;
  } catch (error) {
    return String(error);
  }
}

/**
 * Where a number has no meaning but its own: a loop that begins before its list or after its end, an
 * index of what a call gives. The page holds it back there, and where a shape or a rate is wrong.
 */
const heldBack =
  /^(weighted-sums: 0|train: 1|newcomers: 0|three-tables: -1) as |learningRate must be|the network takes|inputs? .* but|targets? .* but|must have length/;

describe.each(readChapterFiles())('the program of $slug', (file) => {
  it('works with each of its numbers moved by each key, or holds the number back', async () => {
    // Hundreds of trainings are short ones.
    const text = file.text.replace('const epochs = 1000;', 'const epochs = 100;');
    const built = await buildChapter({ ...file, text });
    expect(await failureOf(built.cells.map(({ compiled }) => compiled))).toBe(null);
    const failed: string[] = [];
    for (const { name, cells, text, scrubbed } of scrubbedPrograms(built)) {
      const failure = await failureOf(cells);
      if (failure === null) continue;
      if (!heldBack.test(`${name}: ${failure}`)) failed.push(`${name}: ${failure}`);
      expect(new WorkingNumber(text).fail(scrubbed)).toBe(text);
    }
    expect(failed).toEqual([]);
  }, 600_000);
});
