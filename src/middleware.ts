import { defineMiddleware } from 'astro:middleware';
import { raiseHats } from './build/math/math-accents.ts';
import { slimMath } from './build/math/slim-math.ts';

/** Works on the HTML of every page once it is written. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(slimMath(raiseHats(await response.text())), response);
});
