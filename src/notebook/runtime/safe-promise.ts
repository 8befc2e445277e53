import { defineProperty, Promise } from './primordials.ts';

/**
 * Makes a promise safe to be awaited beside a program that has changed `Promise.prototype`: `await`
 * takes a promise whose own `constructor` is the built-in one as it is, without a look at its `then`.
 */
export function safePromise<T>(promise: Promise<T>): Promise<T> {
  defineProperty(promise, 'constructor', { value: Promise });
  return promise;
}
