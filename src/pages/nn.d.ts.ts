import type { APIRoute } from 'astro';
import { coreModule } from '../build/core/core-module.ts';

/** The types of the core. */
export const GET: APIRoute = async () =>
  new Response((await coreModule()).types, {
    headers: { 'content-type': 'application/typescript; charset=utf-8' },
  });
