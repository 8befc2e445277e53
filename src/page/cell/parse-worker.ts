import { parseCell, type ParsedCell } from '../../notebook/source/parse-cell.ts';
import { SourceError } from '../../notebook/source/parse/parse-typescript.ts';

/** A cell as it was parsed, or why it is no TypeScript and where. */
export type ParseAnswer =
  { readonly parsed: ParsedCell } | { readonly message: string; readonly offset: number };

addEventListener('message', ({ data: source }: MessageEvent<string>) => {
  postMessage(parse(source));
});

function parse(source: string): ParseAnswer {
  try {
    return { parsed: parseCell(source) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { message: error.message, offset: error.offset };
  }
}
