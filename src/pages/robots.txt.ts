import type { APIRoute } from 'astro';
import { address } from '../page/base-path.ts';

/** Lets everything be read, and names the sitemap where the build knows its site. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${new URL(address('sitemap.xml'), site).href}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
