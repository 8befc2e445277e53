import type { Values } from '../notebook/values/report.ts';
import type { Session } from '../notebook/session/session.ts';
import type { CellElement } from './cell/cell-element.ts';
import type { PageProgram } from './program-data.ts';

/** What everything that changes a program needs of its page. */
export interface EditedPage {
  readonly session: Session;
  readonly elements: readonly CellElement[];
  readonly program: PageProgram;
  run(index: number): void;
  /**
   * Runs as soon as the run under way is over. While that is a matter of a moment, the change is
   * shown with what comes of it, so that the page is drawn once for both.
   */
  runSoon(index: number, show?: () => void): void;
  /** Whether another run is to begin as soon as the one under way is over. */
  isAboutToRun(): boolean;
  /** Runs when nothing more is typed. */
  runLater(index: number): void;
  /** Lets the sources wait to be run, whatever was about to run them. */
  hold(why: string, values: Values): void;
  /** A text as nodes, with signs for characters that deceive the eye. */
  show(text: string): Node[];
}
