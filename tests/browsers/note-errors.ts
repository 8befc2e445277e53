import type { PageError } from './driven.ts';

/** Runs in the page: collects what goes wrong from now on. */
export function noteErrors(): void {
  const noted: PageError[] = [];
  Object.assign(globalThis, { noted });
  addEventListener('error', ({ message }) => noted.push({ kind: 'uncaught', text: message }));
  addEventListener('unhandledrejection', ({ reason }) =>
    noted.push({ kind: 'uncaught', text: String(reason) }),
  );
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    noted.push({ kind: 'console', text: parts.map(String).join(' ') });
    error(...parts);
  };
}

/** Runs in the page: what has gone wrong since it is noted. */
export function notedErrors(): PageError[] {
  return (globalThis as unknown as { noted?: PageError[] }).noted ?? [];
}
