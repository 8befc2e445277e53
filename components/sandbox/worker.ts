import type { CompiledCell } from '../../src/notebook/link.ts';
import { run } from '../../src/notebook/runtime.ts';

/**
 * The worker in which one run of a program happens. From the frame that made it, it gets the
 * address of the core, and then the cells and the port to report to. It runs whatever it is told:
 * from then on, everything is hostile.
 */
const publish = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
let core = '';

/**
 * What a program is not given: storage, which WebKit would let it open even here; workers of its
 * own; ways to talk past the run, which could drown the page in messages; and a way to go silent.
 */
const withheld = [
  ...['caches', 'indexedDB', 'Worker', 'SharedWorker'],
  ...['postMessage', 'BroadcastChannel', 'close'],
];
for (const name of withheld)
  for (const owner of [globalThis, Object.getPrototypeOf(globalThis)])
    Object.defineProperty(owner, name, { value: undefined });

const onMessage = ({ data, ports: [port] }: MessageEvent<string | readonly CompiledCell[]>) => {
  if (typeof data === 'string') {
    core = data;
    // A spare worker has the core ready before it is asked to run anything.
    void import(/* @vite-ignore */ core);
  }
  if (typeof data === 'string' || !port) return;
  removeEventListener('message', onMessage);
  const { setTimeout, clearTimeout } = globalThis;
  void run(data, {
    global: globalThis,
    core,
    publish,
    evaluate: (address) => import(/* @vite-ignore */ address),
    send: port.postMessage.bind(port),
    now: performance.now.bind(performance),
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (id) => clearTimeout(id as number),
    onUncaught(listener) {
      addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.error ?? event.message);
      });
      addEventListener('unhandledrejection', (event) => {
        event.preventDefault();
        listener(event.reason);
      });
    },
  });
};
addEventListener('message', onMessage);
