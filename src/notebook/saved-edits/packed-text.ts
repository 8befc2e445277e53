/*
 * Text packed for an address: UTF-8, deflated, in the alphabet of base64url. The streams are the
 * platform's own, the same in browsers and in Node. The types cover only what is used here.
 */
interface Stream {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
  readonly writable: {
    getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> };
  };
}
declare const CompressionStream: new (format: 'deflate-raw') => Stream;
declare const DecompressionStream: new (format: 'deflate-raw') => Stream;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };
declare const atob: (text: string) => string;
declare const btoa: (text: string) => string;

/** The bytes that go into a stream at once: few for unpacking, which has to stop at its limit. */
const packStep = 4_096;
const unpackStep = 64;

/** Checks whether texts can be packed here. Browsers before 2023 cannot. */
export function canPack(): boolean {
  return 'CompressionStream' in globalThis;
}

export function canUnpack(): boolean {
  return 'DecompressionStream' in globalThis;
}

/** Packs a text. A lone half of a surrogate pair is lost. */
export async function packText(text: string): Promise<string> {
  const stream = new CompressionStream('deflate-raw');
  const bytes = await pipe(stream, new TextEncoder().encode(text), packStep, Infinity);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Unpacks a text.
 *
 * @param limit how many bytes the text may have: unpacking stops soon after them
 * @throws RangeError where the text has more
 * @throws Error of some kind where it is no packed text, or is cut short
 */
export async function unpackText(packed: string, limit: number): Promise<string> {
  if (!/^[\w-]+$/.test(packed)) throw new Error('it is not in the alphabet of base64url');
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const unpacked = await pipe(new DecompressionStream('deflate-raw'), bytes, unpackStep, limit);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
}

/** Writes bytes into a stream, step by step, and returns what comes out of it. */
async function pipe(
  { readable, writable }: Stream,
  bytes: Uint8Array,
  step: number,
  limit: number,
): Promise<Uint8Array> {
  const feed = async () => {
    const writer = writable.getWriter();
    for (let at = 0; at < bytes.length; at += step) await writer.write(bytes.slice(at, at + step));
    await writer.close();
  };
  // The reader below fails as well, and its failure is the one that is reported.
  feed().catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    chunks.push(value);
    size += value.length;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new RangeError('it unpacks to too much');
    }
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
