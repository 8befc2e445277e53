// address-of-the-page: to fetch the page itself, and what lies beside it
// expect: error /refused/
for (const address of ['/', './', 'about:srcdoc', String(globalThis.location)])
  try {
    await fetch(address);
    console.log('reached', address);
  } catch {
    continue;
  }
throw new Error('refused');

// beacon: a beacon
// expect: error /Error/
if (!(navigator as any).sendBeacon('http://ADDRESS/beacon', 'x')) throw new Error('refused');

// cache-that-fetches: to let a cache fetch
// expect: error /Error/
const cache = await (globalThis as any).caches.open('x');
await cache.add('http://ADDRESS/cache');

// canvas-filter: a picture's filter, and a font for its text, by address
// expect: ends
const picture = new (globalThis as any).OffscreenCanvas(9, 9).getContext('2d');
picture.filter = 'url(http://ADDRESS/filter.svg#f)';
picture.font = '9px url(http://ADDRESS/font.woff2)';
picture.fillText('x', 1, 9);

// event-source: an EventSource
// expect: error /refused|Error|Uncaught/
const source = new (globalThis as any).EventSource('http://ADDRESS/events');
await new Promise((resolve, reject) => {
  source.onopen = resolve;
  source.onerror = () => reject(new Error('refused'));
});

// export-from-address: to import by exporting
// expect: error /SyntaxError.*imports nothing but/
export * from 'http://ADDRESS/module.js';

// fetch-and-leave: to fetch at the very end, and not to wait for the answer
// expect: ends
void fetch('http://ADDRESS/late').catch(() => {});

// fetch-from-prototype: to find another fetch on the prototypes of the global object
// expect: error /no way out/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner))
  for (const name of Object.getOwnPropertyNames(owner))
    try {
      const { value, get } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
      const way = value ?? get?.call(globalThis);
      if (/fetch/i.test(name)) await way.call(globalThis, 'http://ADDRESS/prototype');
    } catch {
      continue;
    }
throw new Error('no way out');

// fetch-without-asking: to send without being allowed to read, and to go on sending when the page is gone
// expect: error /Error/
await fetch('http://ADDRESS/fetch', {
  method: 'POST',
  body: 'x',
  mode: 'no-cors',
  keepalive: true,
});

// fetch: to fetch
// expect: error /Error/
await fetch('http://ADDRESS/fetch');

// font: a font
// expect: error /Error/
const font = new (globalThis as any).FontFace('F', 'url(http://ADDRESS/font.woff2)');
(globalThis as any).fonts?.add(font);
await font.load();

// image: an image
// expect: error /Error/
const image = new (globalThis as any).Image();
image.src = 'http://ADDRESS/image.png';

// import-at-the-top: to import a module by its address before anything runs
// expect: error /imports nothing but/
import { secret } from 'http://ADDRESS/module.js';
console.log(secret);

// import-by-address: to import a module by its address while it runs
// expect: error /Error/
await import('http://ADDRESS/module.js' as string);

// import-css: to import a style sheet by its address
// expect: error /Error/
await import('http://ADDRESS/style.css' as string, { with: { type: 'css' } });

// import-json: to import data by its address
// expect: error /Error/
await import('http://ADDRESS/data.json' as string, { with: { type: 'json' } });

// import-of-data-that-imports: a module in a blob that imports by address
// expect: error /Error/
const blob = new (globalThis as any).Blob(["import 'http://ADDRESS/inner.js'"], {
  type: 'text/javascript',
});
await import((globalThis as any).URL.createObjectURL(blob));

// import-scripts: importScripts by address
// expect: error /Error/
(globalThis as any).importScripts('http://ADDRESS/script.js');

// peer-connection: a connection to a peer
// expect: error /Error/
const peer = new (globalThis as any).RTCPeerConnection({ iceServers: [{ urls: 'stun:ADDRESS' }] });
peer.createDataChannel('x');
await peer.setLocalDescription();

// request-in-the-background: many fetches at once, of every kind that a request can be
// expect: error /0 of/
const ways = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'].flatMap((method) =>
  (['cors', 'no-cors', 'same-origin'] as const).map((mode) =>
    fetch(`http://ADDRESS/${method}`, { method, mode } as any),
  ),
);
const answers = await Promise.allSettled(ways);
const through = answers.filter(({ status }) => status === 'fulfilled').length;
throw new Error(`${through} of ${answers.length}`);

// source-map: to name a source map by address
// expect: error /look it up/
throw new Error('look it up');
//# sourceMappingURL=http://ADDRESS/program.js.map

// style-of-the-console: a style for a printed line, with a picture by address
// expect: done
// expect: prints "x"
console.log('%cx', 'font-size: 99px; background: url(http://ADDRESS/console.png)');

// web-socket-stream: a WebSocketStream, where there is one
// expect: error /Error/
const stream = new (globalThis as any).WebSocketStream('ws://ADDRESS/stream');
await stream.opened;

// web-socket: a WebSocket
// expect: error /refused|Error|Uncaught/
const socket = new (globalThis as any).WebSocket('ws://ADDRESS/socket');
await new Promise((resolve, reject) => {
  socket.onopen = resolve;
  socket.onerror = () => reject(new Error('refused'));
});

// web-transport: WebTransport, which speaks UDP
// expect: error /Error|Uncaught/
const transport = new (globalThis as any).WebTransport('https://ADDRESS/transport');
await transport.ready;

// xml-http-request-later: a request by XMLHttpRequest that does not wait
// expect: error /refused/
const request = new (globalThis as any).XMLHttpRequest();
request.open('POST', 'http://ADDRESS/xhr');
await new Promise((resolve, reject) => {
  request.onload = resolve;
  request.onerror = () => reject(new Error('refused'));
  request.send('x');
});

// xml-http-request: a request by XMLHttpRequest that waits for its answer
// expect: error /Error/
const request = new (globalThis as any).XMLHttpRequest();
request.open('GET', 'http://ADDRESS/xhr', false);
request.send();
