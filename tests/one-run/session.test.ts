import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCells } from '../../src/notebook/source/compile.ts';
import { Session } from '../../src/notebook/session/session.ts';
import { replaceLiteral } from '../../src/notebook/source/replace-literal.ts';
import { expectOneRun } from './expect-one-run.ts';
import { inProcessRunner } from './in-process-runner.ts';

/** A chapter in small. Each cell uses what the cells above it declare. */
const chapter = [
  'const w = 1.2;\nconst xs: number[] = [0.5, -2];\nconsole.log(w);',
  'function sum(values: readonly number[]): number {\n  let total = 0;\n  for (const value of values) total += w * value;\n  return total;\n}\nconsole.log(sum(xs), xs);',
  'let z = sum(xs) - 0.4;\nz = Math.tanh(z);\nconsole.log("z", z);',
  'console.log({ z, w }, z > 0.5);',
];

/** What a reader may write in place of a cell: right, wrong, endless, late, and not TypeScript. */
const rewrites = [
  (n: number) => `const w = ${n};\nconst xs = [${n}, 3, w];\nconsole.log(w, xs);`,
  (n: number) => `const sum = (values: number[]) => values.length * ${n};\nconsole.log(sum([1]));`,
  (n: number) => `let z = ${n};\nconsole.log("z is", z);\nthrow new RangeError("at " + z);`,
  (n: number) => `console.log("before");\nundefinedName(${n});`,
  (n: number) => `const z = ${n};\nsetTimeout(() => console.log("late", z), 1);`,
  (n: number) => `setTimeout(() => { throw new Error("late ${n}"); }, 1);\nconst z = 1;`,
  (n: number) => `void Promise.reject(new Error("lost ${n}"));\nconst z = ${n};`,
  (n: number) => `console.log("waits", ${n});\nawait new Promise(() => {});`,
  (n: number) => `const z = await Promise.resolve(${n});\nconsole.log(z);`,
  (n: number) => `const w = ${n}; const w = 2;`,
  (n: number) => `console.log(${n};`,
  (n: number) => `const z = w * ${n}\nconsole.log(z)`,
  (n: number) => `[${n}].forEach((one) => console.log(one))`,
  () => '// nothing at all',
  () => '',
];

const number = fc.oneof(
  fc.integer({ min: -9, max: 99 }).map(String),
  fc.double({ min: -3, max: 3, noNaN: true }).map((value) => value.toFixed(2)),
);
const cell = fc.nat({ max: chapter.length - 1 });
type Action =
  | { kind: 'run' | 'stop' | 'reload' | 'wait' | 'settle' }
  | { kind: 'edit'; cell: number; rewrite: number; number: string }
  | { kind: 'scrub'; cell: number; literal: number; number: string }
  | { kind: 'reset'; cell: number };
const rewrite = fc.nat({ max: rewrites.length - 1 });
const literal = fc.nat({ max: 3 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom('run', 'stop', 'reload', 'wait', 'settle') }),
  fc.record({ kind: fc.constant('edit'), cell, rewrite, number }),
  fc.record({ kind: fc.constant('scrub'), cell, literal, number }),
  fc.record({ kind: fc.constant('reset'), cell }),
);

const cells = chapter.map((source, index) => ({ name: `cell-${index}`, source }));
const { compiled, outlines } = compileCells(cells, []);
const built = { cells, compiled, outlines };

const turnOfLoop = () => new Promise(setImmediate);

describe('the page always shows one top-to-bottom run of exactly the code it shows', () => {
  it(
    'after whatever a reader does, in whatever order, 2,000 times',
    { timeout: 300_000 },
    async () => {
      let checked = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(action, { minLength: 1, maxLength: 14 }),
          fc.infiniteStream(fc.nat({ max: 3 })),
          async (actions, delays) => {
            const start = () =>
              new Session(
                built,
                inProcessRunner(() => delays.next().value ?? 0),
                async (some) => compileCells(some, []),
                () => {},
              );
            let session = start();
            const isEdited = () => session.cells.some(({ status }) => status === 'edited');
            const settle = async () => {
              // The page runs what has been edited: an edit is an edit of the program.
              if (isEdited()) await session.run();
              // The programs' own timers take a millisecond: then turns of the loop alone are too few.
              for (let turns = 0; session.status === 'running' && turns < 80; turns += 1)
                await (turns < 60
                  ? turnOfLoop()
                  : new Promise((resolve) => setTimeout(resolve, 1)));
              if (session.status === 'running') session.stop();
            };
            const reload = () => {
              const saved = session.cells.map(({ source }) => source);
              session.stop();
              session = start();
              for (const [index, source] of saved.entries())
                if (source !== chapter[index]) session.edit(index, source);
            };
            for (const one of [...actions, { kind: 'settle' } as const]) {
              if (one.kind === 'edit')
                session.edit(one.cell, rewrites[one.rewrite]?.(Number(one.number)) ?? '');
              if (one.kind === 'scrub')
                session.scrub(one.cell, (ready) => replaceLiteral(ready, one.literal, one.number));
              if (one.kind === 'reset') session.reset(one.cell);
              if (one.kind === 'run') await session.run();
              if (one.kind === 'stop') session.stop();
              if (one.kind === 'reload') reload();
              if (one.kind === 'wait') await turnOfLoop();
              if (one.kind === 'settle') await settle();
              if (session.status === 'running' || session.status === 'built' || isEdited())
                continue;
              checked += 1;
              await expectOneRun(session);
            }
            session.stop();
          },
        ),
        { numRuns: 2_000 },
      );
      expect(checked).toBeGreaterThan(2_000);
    },
  );
});
