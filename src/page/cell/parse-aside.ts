import type { ParsedCell } from '../../notebook/source/parse-cell.ts';
import { SourceError } from '../../notebook/source/parse/parse-typescript.ts';
import type { ParseAnswer } from './parse-worker.ts';

/** Does what `parseCell` does. */
export type Parse = (source: string) => ParsedCell;

/** Parses a cell in a worker; undefined where the browser has none, or has none to spare. */
export function parseAside(source: string): Promise<Parse | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      return resolve(undefined);
    }
    const end = (parse: Parse | undefined) => {
      worker.terminate();
      resolve(parse);
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(undefined);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ParseAnswer>) => {
      end(() => {
        if ('parsed' in data) return data.parsed;
        throw new SourceError(data.message, source, data.offset);
      });
    });
    worker.postMessage(source);
  });
}
