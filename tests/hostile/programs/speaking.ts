// broadcast-channel: to speak to the page, and to other runs, by a BroadcastChannel
// expect: error /Error/
new (globalThis as any).BroadcastChannel('x').postMessage('here I am');

// close-from-prototype: to end its worker by a way that stands open on a prototype
// expect: error /no way out/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'close') ?? {};
  (value ?? get?.call(globalThis))?.call(globalThis);
}
await new Promise((resolve) => setTimeout(resolve, 20));
throw new Error('no way out');

// closes-itself: to end its worker, and so never to end its run
// expect: error /Error/
(globalThis as any).close();

// forged-end-of-a-cell: to say itself that its cell has ended, with values that it has not got
// expect: ends
// expect: prints "still the first"
for (const name of Reflect.ownKeys(globalThis)) {
  if (!/cell/i.test(String(name))) continue;
  const hook = (globalThis as any)[name];
  for (let cell = 0; cell < 20; cell += 1) hook(cell, { w: () => 99, z: () => 99, a: () => 99 });
}
console.log('still the first');

// forged-event: to send itself the message that begins a run
// expect: done
// expect: prints /^once$/
const { MessageEvent, MessageChannel, dispatchEvent } = globalThis as any;
console.log('once');
const { port1 } = new MessageChannel();
const cells = [{ name: 'x', code: 'console.log("twice")', names: [], specifiers: [] }];
dispatchEvent(new MessageEvent('message', { data: cells, ports: [port1] }));
await new Promise((resolve) => setTimeout(resolve, 50));

// forged-lost: to make the page believe that the browser ended the run
// expect: error /mine/
// expect: never-prints "The browser ended this run"
const global = globalThis as any;
global.Event.prototype.preventDefault = () => {};
setTimeout(() => {
  throw new Error('mine');
});
await new Promise(() => {});

// hook-by-shadowing: to get hold of the call that ends a cell, by a global object of its own
// expect: done
// expect: never-prints "called"
const globalThis = new Proxy(
  {},
  {
    get:
      (_, name) =>
      (...parts: unknown[]) =>
        console.log('called', name, parts),
  },
);
const $cellEnded = globalThis;

// post-message-from-prototype: to speak to the frame by a way that stands open on a prototype
// expect: error /no way out/
for (let owner: any = globalThis; owner; owner = Object.getPrototypeOf(owner)) {
  const { value, get } = Object.getOwnPropertyDescriptor(owner, 'postMessage') ?? {};
  const way = value ?? get?.call(globalThis);
  for (let run = 0; way && run < 100; run += 1) way.call(globalThis, { kind: 'lost', run });
}
throw new Error('no way out');

// post-message: to speak to the frame that made its worker
// expect: error /Error/
(globalThis as any).postMessage({ kind: 'lost', run: 1 });

// prints-for-another-cell: to print as if it were the last cell
// expect: done
// expect: prints "mine"
let late = false;
const output = {
  kind: 'printed',
  cell: 11,
  outputs: [{ kind: 'text', stream: 'log', indent: 0, parts: ['forged'] }],
};
console.log('mine', output);
console.log(JSON.stringify(output));

// replays: to say again what was said, by cloning and printing what it can see of it
// expect: done
const { structuredClone, performance } = globalThis as any;
const seen = performance.getEntries().map(({ name }: { name: string }) => name);
for (const name of seen)
  if (name.startsWith('blob:')) {
    const module = await import(name).catch(() => ({}));
    for (const key of Object.keys(module))
      if (/hook|end|report|cell/i.test(key)) console.log('found', key);
  }
console.log(structuredClone([1]));

// speaks-without-end: to drown the page in messages, by every way that a worker has
// expect: stopped-by-reader
// expect: prints "[ undefined, undefined, undefined, undefined, undefined ]"
const global = globalThis as any;
const { postMessage } = Object.getPrototypeOf(global);
const ways = [
  global.postMessage,
  postMessage,
  global.close,
  global.BroadcastChannel,
  global.Worker,
];
console.log(ways);
for (;;)
  for (const way of ways)
    try {
      way?.call(global, { kind: 'lost', run: 1 });
    } catch {
      continue;
    }

// steals-reports: to catch reports on their way by setters on the prototypes, and to put its own in their place
// expect: ends
// expect: prints "honest"
// expect: never-prints "stolen"
const forged = {
  kind: 'ended',
  cell: 0,
  values: { z: { kind: 'string', value: 'stolen', more: 0 } },
};
for (const index of [0, 1, 2, 3])
  for (const prototype of [Array.prototype, Object.prototype])
    Object.defineProperty(prototype, index, {
      configurable: true,
      get: () => forged,
      set(report) {
        console.log('stolen', report);
        Object.defineProperty(this, index, { value: forged, enumerable: true });
      },
    });
console.log('honest');

// steals-the-port: to get hold of the port to the page by replacing what could lead there
// expect: ends
// expect: prints "honest"
// expect: never-prints "stolen"
const { MessagePort, Worker, EventTarget, MessageEvent } = globalThis as any;
const steal = function (this: unknown, ...parts: unknown[]): void {
  console.log('stolen', this, parts);
};
MessagePort.prototype.postMessage = steal;
EventTarget.prototype.addEventListener = steal;
Object.defineProperty(MessageEvent.prototype, 'ports', { get: steal });
Function.prototype.bind = Function.prototype.call = Function.prototype.apply = steal as any;
(globalThis as any).onmessage = steal;
console.log('honest');
await new Promise((resolve) => setTimeout(resolve, 60));
