import type { APIRoute } from 'astro';
import { types } from 'virtual:core';

/** The types of the core. */
export const GET: APIRoute = () =>
  new Response(types, {
    headers: { 'content-type': 'application/typescript; charset=utf-8' },
  });
