import type { APIRoute } from 'astro';
import { listChapters } from '../layouts/chapters.ts';
import { address } from '../page/base-path.ts';

/** Lists the pages by their whole addresses; by their paths where the build knows no site. */
export const GET: APIRoute = async ({ site }) => {
  const paths = ['', ...(await listChapters()).map(({ file }) => `${file.slug}/`)];
  const urls = paths.map((path) => (site ? new URL(address(path), site).href : address(path)));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${url}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
