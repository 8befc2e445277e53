import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it('fingerprint(text) is cyrb53, as its author publishes it', () => {
  // stackoverflow.com/a/52171480, "cyrb53 (c) 2018 bryc": its examples with seed 0.
  const published = { a: 7929297801672961, b: 8684336938537663, revenge: 4051478007546757 };
  for (const [text, hash] of Object.entries(published))
    expect(parseInt(fingerprint(text), 36)).toBe(hash);
});
