import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

const pack = (text: string) => deflateRawSync(text).toString('base64url');

describe('packText(text)', () => {
  it('deflates the text, and writes it in the alphabet of base64url', async () => {
    const packed = await packText('const w = 1.2; // ∂L/∂w');
    expect(packed).toMatch(/^[\w-]+$/);
    expect(inflateRawSync(Buffer.from(packed, 'base64url')).toString()).toBe(
      'const w = 1.2; // ∂L/∂w',
    );
  });
});

describe('unpackText(packed, limit)', () => {
  it('gives any text back', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2_000 }), async (text) => {
        expect(await unpackText(await packText(text), 100_000)).toBe(text);
        expect(await unpackText(pack(text), 100_000)).toBe(text);
      }),
    );
  });

  it('takes exactly as many bytes as the limit says, and no more', async () => {
    expect((await unpackText(pack('a'.repeat(1_000)), 1_000)).length).toBe(1_000);
    await expect(unpackText(pack('a'.repeat(1_001)), 1_000)).rejects.toThrow(RangeError);
    await expect(unpackText(pack('∂'.repeat(400)), 1_000)).rejects.toThrow(RangeError);
  });

  it('stops long before a text of 500 MB is unpacked', { timeout: 60_000 }, async () => {
    const bomb = deflateRawSync(Buffer.alloc(500_000_000), { level: 1 }).toString('base64url');
    const before = process.memoryUsage().arrayBuffers;
    await expect(unpackText(bomb, 262_144)).rejects.toThrow(RangeError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('rejects what is cut short, goes on, is in another alphabet, or is no text', async () => {
    const good = pack('some text that is long enough to be cut');
    for (const packed of [
      '',
      'A',
      good.slice(0, -4),
      `${good}AAAA`,
      `${good}=`,
      `${good.slice(0, 3)}+/${good.slice(3)}`,
      deflateRawSync(Buffer.from([0xff, 0xfe])).toString('base64url'),
    ])
      await expect(unpackText(packed, 1_000), packed).rejects.toThrow();
  });
});
