interface Waiting {
  send(): Promise<unknown>;
  resolve(answer: unknown): void;
}

/**
 * Sends one request at a time. Of each kind only the latest waits: a request that a later one has
 * replaced is answered with null.
 */
export class RequestQueue<Kind extends string> {
  readonly #order: readonly Kind[];
  readonly #waiting = new Map<Kind, Waiting>();
  #isBusy = false;

  /** @param order the kinds, the most pressing first */
  constructor(order: readonly Kind[]) {
    this.#order = order;
  }

  /** Returns the answer; null where there is none, or a later request has replaced this one. */
  request<Answer>(kind: Kind, send: () => Promise<Answer>): Promise<Answer | null> {
    this.#waiting.get(kind)?.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.set(kind, { send, resolve: resolve as Waiting['resolve'] });
      void this.#sendNext();
    });
  }

  async #sendNext(): Promise<void> {
    if (this.#isBusy) return;
    const kind = this.#order.find((one) => this.#waiting.has(one));
    const next = kind && this.#waiting.get(kind);
    if (!next) return;
    this.#waiting.delete(kind);
    this.#isBusy = true;
    const answer = await next.send().catch(() => null);
    this.#isBusy = false;
    next.resolve(answer);
    void this.#sendNext();
  }
}
