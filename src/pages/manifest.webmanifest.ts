import type { APIRoute } from 'astro';
import { address } from '../page/base-path.ts';

/** What a browser asks of a site that can be installed. */
export const GET: APIRoute = () => {
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: address(name),
    sizes,
    type: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const manifest = {
    name: 'Behind the Hood',
    short_name: 'Behind the Hood',
    description: 'A neural network from scratch, to read, run and take apart.',
    lang: 'en',
    start_url: address(''),
    scope: address(''),
    id: address(''),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
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
