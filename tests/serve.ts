import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { once } from 'node:events';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ipynb': 'application/x-ipynb+json',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.tgz': 'application/gzip',
  '.ts': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Serves a folder as a plain static host does, under a path that ends in a slash. */
export async function serve(folder: string, path: string) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = asked.startsWith(path) ? normalize(asked.slice(path.length)) : '404.html';
    const name = inside === '.' || inside.endsWith('/') ? join(inside, 'index.html') : inside;
    const send = (status: number, file: string) =>
      readFile(join(folder, file)).then((content) => {
        response.writeHead(status, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          // As public hosts do: so a page of another site can import the core.
          'access-control-allow-origin': '*',
        });
        response.end(content);
      });
    send(200, name).catch(() => send(404, '404.html'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: `http://localhost:${port}${path}`.replace(/\/$/, ''),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
