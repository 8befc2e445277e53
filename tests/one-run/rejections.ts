import { AsyncLocalStorage } from 'node:async_hooks';

/** What takes the rejections that nobody catches of a program, for all that happens in it. */
const taker = new AsyncLocalStorage<(thrown: unknown) => void>();

// A rejection of a program is its own; any other is given to whom it was given before.
const others = process.listeners('unhandledRejection');
process.removeAllListeners('unhandledRejection');
process.on('unhandledRejection', (thrown, promise) => {
  const take = taker.getStore();
  if (take) take(thrown);
  else for (const other of others) other(thrown, promise);
});

/** Runs a program, and has what it rejects and nobody catches taken. */
export function takeRejections<Result>(take: (thrown: unknown) => void, run: () => Result): Result {
  return taker.run(take, run);
}
