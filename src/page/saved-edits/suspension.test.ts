import { describe, expect, it } from 'vitest';
import type { CellStatus, SessionStatus } from '../../notebook/session/cell-state.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { placeTexts, suspend, suspendReasonOf } from './suspension.ts';

const numbers = (values: Record<string, number>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { kind: 'number', value }]),
  );

/** A page of three cells, which declare a, b and c, and what has been asked of it. */
function pageWith(status: SessionStatus, statuses: readonly CellStatus[]) {
  const asked: unknown[] = [];
  const page = {
    session: {
      status,
      suspendReason: 'a reason',
      values: numbers({ a: 10, b: 20, c: 30 }),
      cells: statuses.map((one) => ({ status: one })),
    },
    program: {
      cells: [{}, {}, {}],
      outlines: ['a', 'b', 'c'].map((name) => ({ declared: [{ name, line: 1 }] })),
      builtValues: numbers({ a: 1, b: 2, c: 3 }),
    },
    hold: () => asked.push('hold'),
    suspend: (reason: string, values: Values) => asked.push([reason, values]),
  } as unknown as EditedPage;
  return { page, asked };
}

describe('suspend(page, reason)', () => {
  it.each<[SessionStatus, readonly CellStatus[], Record<string, number>]>([
    // Before the first run the values are those of the build; after it, those of the latest run.
    ['built', ['done', 'done', 'edited'], { a: 1, b: 2 }],
    ['done', ['done', 'done', 'edited'], { a: 10, b: 20 }],
    ['error', ['done', 'error', 'not-run'], { a: 10 }],
    ['done', ['edited', 'done', 'done'], {}],
    ['done', ['done', 'done', 'done'], { a: 10, b: 20, c: 30 }],
  ])('keeps of a program that is %s, with cells %j, the values above what waits', (...given) => {
    const [status, statuses, values] = given;
    const { page, asked } = pageWith(status, statuses);
    suspend(page, 'a link');
    expect(asked).toEqual([['a link', numbers(values)]]);
  });
});

describe('suspendReasonOf(page)', () => {
  it('is the reason of a program that waits, and none of any other', () => {
    expect(suspendReasonOf(pageWith('not-run', []).page)).toBe('a reason');
    expect(suspendReasonOf(pageWith('done', []).page)).toBeNull();
  });
});

describe('placeTexts(page, reason, place)', () => {
  it('places texts at once where nothing speaks against a run', async () => {
    const { page, asked } = pageWith('done', ['done', 'done', 'done']);
    expect(await placeTexts(page, null, async () => asked.push('place'))).toBe(1);
    expect(asked).toEqual(['place']);
  });

  it('holds all runs first, and suspends the program even where the placing fails', async () => {
    const { page, asked } = pageWith('done', ['edited', 'done', 'done']);
    const place = async () => {
      asked.push('place');
      throw new Error('offline');
    };
    await expect(placeTexts(page, 'a link', place)).rejects.toThrow('offline');
    expect(asked).toEqual(['hold', 'place', ['a link', {}]]);
  });
});
