import type { Session } from '../../notebook/session/session.ts';
import type { CellElement } from '../cell/cell-element.ts';
import type { PageProgram } from '../program-data.ts';
import type { RunLoop } from './run-loop.ts';

/** What everything that changes a program needs of its page. */
export interface EditedPage extends Pick<RunLoop, 'runSoon' | 'runLater'> {
  readonly session: Session;
  readonly elements: readonly CellElement[];
  readonly program: PageProgram;
  run(index: number): void;
  isAboutToRun(): boolean;
  /** Runs nothing, whatever was about to run, before the program is suspended. */
  hold(): void;
  /** Suspends the program, whatever was about to run it. */
  suspend: Session['suspend'];
  /** Returns a text as nodes, with signs for characters that deceive the eye. */
  show(text: string): Node[];
}
