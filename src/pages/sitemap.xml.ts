import type { APIRoute } from 'astro';
import { listChapters } from '../layouts/chapters.ts';
import { wholeAddress } from '../layouts/site.ts';

/** Lists the pages. Sitemaps have whole addresses only, so a build that knows no site makes none. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) return new Response(null, { status: 404 });
  const paths = ['', ...(await listChapters()).map(({ file }) => `${file.slug}/`)];
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `  <url><loc>${wholeAddress(path, site)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
