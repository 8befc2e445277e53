import { inspect } from './node-text/inspect.ts';
import type { Failure } from './run-report.ts';

/** Writes what a failure says as text. */
export function failureText({ message }: Pick<Failure, 'message'>): string {
  return typeof message === 'string' ? message : inspect(message);
}
