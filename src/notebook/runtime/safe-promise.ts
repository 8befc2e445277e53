import { defineProperty } from './primordials.ts';

const { Promise: OwnPromise } = globalThis;

/**
 * The promise, safe to be awaited beside a program that has changed `Promise.prototype`: what has
 * this constructor of its own is awaited without a look at its `then`.
 */
export function ownPromise<T>(promise: Promise<T>): Promise<T> {
  const descriptor = { __proto__: null, value: OwnPromise };
  defineProperty(promise, 'constructor', descriptor as PropertyDescriptor);
  return promise;
}
