import type { Session } from '../../notebook/session/session.ts';

/** So many milliseconds after the last keystroke, what was typed is run. */
const pauseInTyping = 700;
/** A run that is over by then, in milliseconds, is not shown as one that could be stopped. */
const unnoticedRun = 150;
/** While a number is dragged, a run that takes longer than this gives way to the next. */
const longScrub = 3_000;

/** What follows the runs. Each function gets the index of the cell that the run was asked for. */
interface RunObserver {
  onBegin(asked: number): void;
  /** Is called again and again while a run takes longer than a moment, with its time so far. */
  onProgress(asked: number, elapsed: number): void;
  /** Is called when a run is over and no other follows at once. */
  onRest(asked: number): void;
}

/** A run that is to follow the one under way. */
interface NextRun {
  readonly index: number;
  /** Shows the change that asks for it. */
  readonly show: () => void;
}

/** Decides when the program runs: at once, after a pause in typing, or after the run under way. */
export class RunLoop {
  readonly #session: Pick<Session, 'run' | 'status'>;
  readonly #observer: RunObserver;
  #asked = 0;
  #began = 0;
  #next: NextRun | null = null;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #progress: ReturnType<typeof setInterval> | undefined;

  constructor(session: Pick<Session, 'run' | 'status'>, observer: RunObserver) {
    this.#session = session;
    this.#observer = observer;
  }

  /** Whether another run begins as soon as the one under way is over. */
  get isAboutToRun(): boolean {
    return this.#next !== null;
  }

  /** Whether the latest run began only a moment ago. */
  get isShort(): boolean {
    return performance.now() - this.#began < unnoticedRun;
  }

  /** Runs the program at once, in place of any run under way. */
  run(index: number, isScrub = false): void {
    // What was to follow the run under way is in the program that runs now.
    this.cancel();
    this.#asked = index;
    this.#began = performance.now();
    this.#observer.onBegin(index);
    this.#progress ??= setInterval(() => this.#tick(), unnoticedRun);
    void this.#session.run(isScrub);
  }

  /**
   * Runs as soon as the run under way is over, with the latest of all that has been asked for.
   * While that is a matter of a moment, the change is shown with what comes of it: the page is
   * drawn once.
   */
  runSoon(index: number, show = () => {}): void {
    const elapsed = performance.now() - this.#began;
    const mustWait = this.#session.status === 'running' && elapsed < longScrub;
    this.#next = mustWait ? { index, show } : null;
    if (!mustWait || elapsed > unnoticedRun) show();
    if (!mustWait) this.run(index, true);
  }

  /** Runs when nothing more is typed. */
  runLater(index: number): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.run(index), pauseInTyping);
  }

  /** Shows what was about to run by itself, and does not run it. */
  cancel(): void {
    clearTimeout(this.#typing);
    this.#next?.show();
    this.#next = null;
  }

  /** Takes note that no run is under way: the next may begin. */
  settle(): void {
    clearInterval(this.#progress);
    this.#progress = undefined;
    if (this.#next) this.runSoon(this.#next.index, this.#next.show);
    else this.#observer.onRest(this.#asked);
  }

  #tick(): void {
    this.#next?.show();
    this.#observer.onProgress(this.#asked, performance.now() - this.#began);
  }
}
