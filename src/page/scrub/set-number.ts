import { openPage } from '../open-page.ts';
import type { ProgramControls } from './program-controls.ts';

const open = async (): Promise<ProgramControls> => {
  const page = await openPage();
  return (await page.editing()).turning();
};

/**
 * Changes a number of the program, as a figure's handle does: an edit of the literal that the name
 * at a path is initialised with, and a run.
 *
 * @param path as in `w`, `inputs[1]` or `people[0].pounds`
 * @param phase "move" while the hand moves, "end" when it lets go: one undo takes back a whole move
 * @param decimals how many the literal gets at least; it keeps those that it has
 */
export function setNumber(
  path: string,
  value: number,
  phase: 'move' | 'end',
  decimals?: number,
): void {
  void open().then((page) => page.setNumber(path, value, phase, decimals));
}

/** Whether the program has a literal at a path. While that cannot be known, it may be tried. */
export function canSetNumber(path: string): Promise<boolean> {
  return open().then(
    (page) => page.canSetNumber(path),
    () => true,
  );
}
