import type { Values } from '../../notebook/values/run-report.ts';
import type { EditedPage } from '../controller/edited-page.ts';

/** Why a program is suspended that has code of a link. */
export const cameByLink = 'this code came by a link. Press Run to run it.';

/** Returns why the program of a page is suspended; null where it is not. */
export function suspendReasonOf({ session }: EditedPage): string | null {
  return session.status === 'not-run' ? session.suspendReason : null;
}

/** Suspends the program of a page until the reader presses Run. */
export function suspend(page: EditedPage, reason: string): void {
  page.suspend(reason, knownValues(page));
}

/**
 * Places texts in the cells, with the program suspended where there is a reason for it: no run on
 * its way takes them with it.
 */
export async function placeTexts<Result>(
  page: EditedPage,
  reason: string | null,
  place: () => Promise<Result>,
): Promise<Result> {
  if (reason === null) return place();
  page.hold();
  try {
    return await place();
  } finally {
    suspend(page, reason);
  }
}

/**
 * Returns the values of the names above the first changed cell, while that cell and those below
 * wait to be run. They come from the latest run or, before the first, from the build.
 */
function knownValues({ session, program: { cells, outlines, builtValues } }: EditedPage): Values {
  const first = session.cells.findIndex(({ status }) => status !== 'done');
  const above = new Set(
    outlines
      .slice(0, first < 0 ? cells.length : first)
      .flatMap(({ declared }) => declared.map(({ name }) => name)),
  );
  const values = session.status === 'built' ? builtValues : session.values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => above.has(name)));
}
