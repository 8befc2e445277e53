import { defineMiddleware } from 'astro:middleware';
import { shareStyles } from './build/math/share-styles.ts';

/** Works on the HTML of every page once it is written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(shareStyles(await response.text()), response);
});
