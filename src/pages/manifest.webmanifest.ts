import type { APIRoute } from 'astro';
import { site } from '../layouts/site.ts';
import { address } from '../page/base-path.ts';

/** Answers what a browser asks of a site that can be installed. */
export const GET: APIRoute = () => {
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: address(name),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const manifest = {
    name: `${site.name}: ${site.about}`,
    short_name: site.name,
    lang: site.language,
    start_url: address(''),
    scope: address(''),
    id: address(''),
    display: 'standalone',
    background_color: site.paper.light,
    theme_color: site.paper.light,
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
      icon('favicon.svg', 'any', 'any'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
