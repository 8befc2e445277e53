import type { APIRoute } from 'astro';
import { types } from 'virtual:core';

/** Serves the types of the core. */
export const GET: APIRoute = () =>
  new Response(types, {
    headers: { 'content-type': 'application/typescript; charset=utf-8' },
  });
