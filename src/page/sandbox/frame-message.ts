/** What the frame posts to the page. */
export type FrameMessage =
  /** A worker is ready, whose port comes with the message. */
  | { readonly kind: 'spare'; readonly worker: number }
  /** The browser has not started a worker. */
  | { readonly kind: 'not-started' }
  /** The browser has ended a worker. */
  | { readonly kind: 'lost'; readonly worker: number }
  /** The answer to a check during this run. */
  | { readonly kind: 'alive'; readonly run: number };

/** What the page posts to the frame. */
export type FrameRequest =
  /** Sources of the worker and of the core. */
  | { readonly kind: 'load'; readonly worker: string; readonly core: string }
  | { readonly kind: 'check'; readonly run: number }
  | { readonly kind: 'end'; readonly worker: number };
