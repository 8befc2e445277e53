import type { Locator } from 'playwright-core';

/** Resolves to the first that there is, brought into view; to undefined where there is none. */
export async function firstOf(all: Locator): Promise<Locator | undefined> {
  if ((await all.count()) === 0) return undefined;
  await all.first().scrollIntoViewIfNeeded();
  return all.first();
}
