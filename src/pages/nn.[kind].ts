import type { APIRoute } from 'astro';
import { script, types } from 'virtual:core';
import { coreTarball } from '../build/core/core-tarball.ts';

/** Serves the core: one ES module to be imported by its address, its types, and the package. */
export const getStaticPaths = async () => [
  file('js', script, 'text/javascript; charset=utf-8'),
  file('d.ts', types, 'application/typescript; charset=utf-8'),
  file('tgz', new Uint8Array(await coreTarball()), 'application/gzip'),
];

const file = (kind: string, body: BodyInit, type: string) => ({
  params: { kind },
  props: { body, type },
});

export const GET: APIRoute<ReturnType<typeof file>['props']> = ({ props: { body, type } }) =>
  new Response(body, { headers: { 'content-type': type } });
