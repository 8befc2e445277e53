import type { APIRoute } from 'astro';
import { coreTarball } from '../build/core/core-tarball.ts';

/** Serves the core as a package, to be installed by its address. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await coreTarball()), {
    headers: { 'content-type': 'application/gzip' },
  });
