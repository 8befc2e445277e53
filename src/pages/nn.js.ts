import type { APIRoute } from 'astro';
import { script } from 'virtual:core';

/** Serves the core as one ES module, to be imported by its address. */
export const GET: APIRoute = () =>
  new Response(script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
