/** How many acts can be taken back. */
const limit = 500;

/** The act that may still go on: what was before it, and what could have been done again then. */
interface Act<State> {
  readonly before: State;
  readonly future: readonly State[];
}

/**
 * The states that a reader's acts have led through. One undo takes back one act, however many
 * changes it was made of. An act that leads back to where it began is none.
 */
export class History<State> {
  readonly #isSame: (a: State, b: State) => boolean;
  #past: readonly State[] = [];
  #now: State;
  #future: readonly State[] = [];
  #act: Act<State> | null = null;

  constructor(now: State, isSame: (a: State, b: State) => boolean) {
    this.#now = now;
    this.#isSame = isSame;
  }

  /** Begins anew, with nothing to take back. */
  begin(now: State): void {
    this.#past = [];
    this.#future = [];
    this.#goTo(now);
  }

  get now(): State {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Adds a state that an act has led to.
   *
   * @param goesOn whether it is the latest act that goes on, as a drag does and typing
   */
  add(state: State, goesOn = false): void {
    if (!goesOn || !this.#act) {
      if (this.#isSame(state, this.#now)) return;
      this.#act = { before: this.#now, future: this.#future };
    }
    const wasAct = !this.#isSame(this.#now, this.#act.before);
    const isAct = !this.#isSame(state, this.#act.before);
    if (isAct && !wasAct) this.#past = [...this.#past, this.#act.before].slice(-limit);
    if (wasAct && !isAct) this.#past = this.#past.slice(0, -1);
    this.#future = isAct ? [] : this.#act.future;
    this.#now = state;
  }

  /** Puts another in the place of the state that is now. */
  replace(state: State): void {
    this.#now = state;
  }

  /** Goes back to the state before the latest act. Returns it; undefined where there is none. */
  undo(): State | undefined {
    const state = this.#past.at(-1);
    if (state === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.#now];
    return this.#goTo(state);
  }

  /** Goes to the state that the latest undo has left. Returns it; undefined where there is none. */
  redo(): State | undefined {
    const state = this.#future.at(-1);
    if (state === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.#now];
    return this.#goTo(state);
  }

  #goTo(state: State): State {
    this.#act = null;
    return (this.#now = state);
  }
}
