import { parseCell, type ParsedCell } from '../../notebook/source/parse-cell.ts';
import { SourceError } from '../../notebook/source/parse/parse-typescript.ts';
import type { ParseAnswer } from './parse-worker.ts';

/** Longer texts, in characters, are parsed beside the page, which would be silent meanwhile. */
export const longText = 20_000;

/** Does what `parseCell` does. */
export type Parse = (source: string) => ParsedCell;

/** A text that is parsed, or has been. */
export interface Parsing {
  readonly parse: Promise<Parse>;
  /** Ends it: the text stands in no cell any more. */
  end(): void;
}

/** Parses a cell in a worker; on the page where the browser has none, or none to spare. */
export function parseAside(source: string): Parsing {
  const { promise, resolve } = Promise.withResolvers<Parse>();
  let worker: Worker | undefined;
  const end = (parse: Parse) => {
    worker?.terminate();
    resolve(parse);
  };
  try {
    worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(parseCell);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ParseAnswer>) => {
      end(() => {
        if ('parsed' in data) return data.parsed;
        throw new SourceError(data.message, source, data.offset);
      });
    });
    worker.postMessage(source);
  } catch {
    end(parseCell);
  }
  const outdated: Parse = () => {
    throw new SourceError('Another text has come', source, 0);
  };
  return { parse: promise, end: () => end(outdated) };
}
