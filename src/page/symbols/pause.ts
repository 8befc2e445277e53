let waiting: ReturnType<typeof setTimeout> | undefined;

/** Does what is asked after a pause, unless something else is asked before. */
export function afterPause(pause: number, act: () => void): void {
  endPause();
  waiting = setTimeout(act, pause);
}

/** What waits is not done any more. */
export function endPause(): void {
  clearTimeout(waiting);
}
