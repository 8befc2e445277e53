import { openPage } from '../open-page.ts';

/** Returns what scrubs the numbers of the page's program. It is fetched when it is first needed. */
export async function openProgramControls() {
  const page = await openPage();
  const editing = await page.editing();
  return editing.programControls();
}
