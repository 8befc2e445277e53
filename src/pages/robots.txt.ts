import type { APIRoute } from 'astro';
import { wholeAddress } from '../layouts/site.ts';

/** Lets everything be read, and names the sitemap where there is one. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${wholeAddress('sitemap.xml', site)}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
