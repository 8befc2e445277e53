import { inspect } from './node-text/inspect.ts';
import type { Failure } from './run-report.ts';

export function failureText({ message }: Pick<Failure, 'message'>): string {
  return typeof message === 'string' ? message : inspect(message);
}
