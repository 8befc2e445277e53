import type { PageError } from './driver.ts';

/** Runs in the page: records its errors from now on. */
export function recordErrors(): void {
  const recorded: PageError[] = [];
  Object.assign(globalThis, { recorded });
  addEventListener('error', ({ message }) => recorded.push({ kind: 'uncaught', text: message }));
  addEventListener('unhandledrejection', ({ reason }) =>
    recorded.push({ kind: 'uncaught', text: String(reason) }),
  );
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    recorded.push({ kind: 'console', text: parts.map(String).join(' ') });
    error(...parts);
  };
}

/** Runs in the page: returns the errors so far. */
export function recordedErrors(): PageError[] {
  return (globalThis as unknown as { recorded?: PageError[] }).recorded ?? [];
}
