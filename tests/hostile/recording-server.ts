import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { listen } from '../fixture/listen.ts';

/**
 * Starts a server on this machine that answers every request, and records whatever reaches it: requests,
 * upgrades to a WebSocket, bare connections, and datagrams (WebTransport speaks UDP).
 */
export async function startRecordingServer() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    const type = request.url?.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type });
    response.end('/* welcome */');
  });
  server.on('upgrade', (request, socket) => {
    received.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  server.on('connection', () => received.push('connection'));
  const port = await listen(server);
  const datagrams = createSocket('udp4', () => received.push('datagram')).bind(port, '127.0.0.1');
  await once(datagrams, 'listening');
  return {
    address: `127.0.0.1:${port}`,
    received,
    close() {
      datagrams.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
