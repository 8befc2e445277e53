/**
 * Asks one question at a time of someone who answers one at a time. Of each kind only the latest
 * question waits; one that a later has replaced is answered with null.
 */
export class LatestFirst<Kind extends string> {
  readonly #order: readonly Kind[];
  readonly #waiting = new Map<
    Kind,
    { ask: () => Promise<unknown>; answer: (answer: unknown) => void }
  >();
  #isBusy = false;

  /** @param order the kinds, the most pressing first */
  constructor(order: readonly Kind[]) {
    this.#order = order;
  }

  /** @returns the answer; null where a later question of its kind has taken its turn */
  ask<Answer>(kind: Kind, ask: () => Promise<Answer>): Promise<Answer | null> {
    this.#waiting.get(kind)?.answer(null);
    return new Promise((resolve) => {
      this.#waiting.set(kind, { ask, answer: resolve as (answer: unknown) => void });
      void this.#next();
    });
  }

  async #next(): Promise<void> {
    if (this.#isBusy) return;
    const kind = this.#order.find((one) => this.#waiting.has(one));
    const question = kind && this.#waiting.get(kind);
    if (!question) return;
    this.#waiting.delete(kind);
    this.#isBusy = true;
    const answer = await question.ask().catch(() => null);
    this.#isBusy = false;
    question.answer(answer);
    void this.#next();
  }
}
