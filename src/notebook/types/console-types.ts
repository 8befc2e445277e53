/**
 * The types of what a cell may call besides the language itself. ECMAScript has no console, and the
 * types of a browser or of Node would promise a cell much that the other does not have.
 */
export const consoleTypes = `
interface Console {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(data: unknown, columns?: readonly string[]): void;
  group(...label: unknown[]): void;
  groupCollapsed(...label: unknown[]): void;
  groupEnd(): void;
  assert(condition: unknown, ...values: unknown[]): void;
  count(label?: string): void;
  countReset(label?: string): void;
  dir(value: unknown): void;
  trace(...values: unknown[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...values: unknown[]): void;
}
declare const console: Console;
declare function setTimeout(callback: () => void, milliseconds?: number): number;
declare function clearTimeout(id: number | undefined): void;
declare function setInterval(callback: () => void, milliseconds?: number): number;
declare function clearInterval(id: number | undefined): void;
declare function structuredClone<T>(value: T): T;
`;
