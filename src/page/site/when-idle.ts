/** Calls back once the page has loaded and nothing else is to be done. */
export function whenIdle(callback: () => void): void {
  const wait = () =>
    // Not every Safari that the site supports tells when it is idle.
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(callback)
      : setTimeout(callback, 2_000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
