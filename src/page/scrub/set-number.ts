import { openPage } from '../open-page.ts';
import type { ProgramControls } from './program-controls.ts';

const open = async (): Promise<ProgramControls> => {
  const page = await openPage();
  return (await page.editing()).scrubHistory();
};

/** Writes a number of the program as `ProgramControls` says, which is loaded at the first call. */
export function setNumber(...change: Parameters<ProgramControls['setNumber']>): void {
  void open().then((controls) => controls.setNumber(...change));
}

/** Tells whether the program has a literal at a path: true while that cannot be known. */
export function canSetNumber(path: string): Promise<boolean> {
  return open().then(
    (controls) => controls.canSetNumber(path),
    () => true,
  );
}
