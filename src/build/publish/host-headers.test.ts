import { expect, it } from 'vitest';
import { headersFile } from './host-headers.ts';

it('names the headers of each path under the base, as Netlify and Cloudflare read them', () => {
  const blocks = headersFile('/some/base/').trimEnd().split('\n\n');
  for (const block of blocks)
    expect(block).toMatch(/^\/some\/base\/\S+(\n {2}[A-Z][\w-]+: \S[^\n]*)+$/);
  expect(blocks).toContain(
    '/some/base/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
  );
  // Pages of other sites import the core, and its types.
  for (const file of ['nn.js', 'nn.d.ts', 'nn.tgz'])
    expect(blocks).toContain(`/some/base/${file}\n  Access-Control-Allow-Origin: *`);
  expect(headersFile('/')).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
});
