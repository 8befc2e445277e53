import { strToU8, zipSync } from 'fflate';

/** The earliest date that a zip file can hold, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs files by name into one zip file. */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const contents = Array.from(files, ([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(contents), { level: 9, mtime });
}
