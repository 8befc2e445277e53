/** What every answer of a host has. The pages bring the rest of their policy themselves. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A page inside a stranger's could be clicked unseen. A page cannot forbid that itself.
  'Content-Security-Policy': "frame-ancestors 'self'",
};
/** What has a hash in its name never changes. */
const hashed = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** What pages of other sites import. */
const open = { 'Access-Control-Allow-Origin': '*' };

const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
  ['*', everywhere],
  ['_astro/*', hashed],
  ['types/*', hashed],
  ['nn.js', open],
  ['nn.d.ts', open],
  ['nn.tgz', open],
];

/**
 * Returns the headers of a site as Netlify and Cloudflare Pages read them: a path, and below it,
 * indented, its headers.
 *
 * @param base the path under which the site is served, with a slash at its end
 */
export function headersFile(base: string): string {
  const blocks = rules.map(([path, headers]) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    ),
  );
  return `${blocks.join('\n\n')}\n`;
}
