import type { APIRoute } from 'astro';
import { coreModule } from '../build/core/core-module.ts';

/** The core as one ES module, to be imported by its address. */
export const GET: APIRoute = async () =>
  new Response((await coreModule()).script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
