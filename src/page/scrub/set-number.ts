import { openProgramControls } from './open-program-controls.ts';
import type { ProgramControls } from './program-controls.ts';

/** Writes a number of the program as `ProgramControls` says, which is loaded at the first call. */
export function setNumber(...change: Parameters<ProgramControls['setNumber']>): void {
  void openProgramControls().then((controls) => controls.setNumber(...change));
}

/** Checks whether the program has a literal at a path: true while that cannot be known. */
export function canSetNumber(path: string): Promise<boolean> {
  return openProgramControls().then(
    (controls) => controls.canSetNumber(path),
    () => true,
  );
}
