import { probe, Promise } from '../../notebook/runtime/primordials.ts';
import { run, type Host } from '../../notebook/runtime/run.ts';
import type { RunRequest } from './run-request.ts';

/**
 * The worker in which one run of a program happens. The frame that made it sends it the address of
 * the core, and a port to the page: the cells come through that port, and the reports go there.
 * From then on, everything in the worker is hostile.
 */
const createObjectURL = URL.createObjectURL.bind(URL);
const ModuleBlob = Blob;
const createModuleUrl = (code: string) =>
  createObjectURL(new ModuleBlob([code], { type: 'text/javascript' }));

/**
 * What a program is not given: storage, which WebKit would let it open even here; workers of its
 * own; ways to post past the run, which could drown the page in messages; and a way to go silent.
 * Of the navigator it keeps what describes the machine, and nothing that acts.
 */
const withheld =
  /^(caches|indexedDB|cookieStore|(Shared)?Worker|postMessage|BroadcastChannel|close|webkitRequest.*)$/;
const harmless = /^(constructor|userAgent|platform|languages?|hardwareConcurrency|onLine)$/;
// WebKit registers each blob, and each address of one, on the thread that draws the page: a program may
// make and give back so many.
let blobs = 1_000;
const { apply, construct } = Reflect;
limit(URL, 'createObjectURL', 'revokeObjectURL');
limit(Blob.prototype, 'slice');
limit(Response.prototype, 'blob');
limit(Request.prototype, 'blob');
limit(globalThis, 'Blob', 'File');
// Or the class of all blobs could be had from it.
Object.setPrototypeOf(File, Blob);
// The worker has started.
postMessage(null);
withhold(globalThis, (name) => withheld.test(name));
withhold(navigator, (name) => !harmless.test(name));

/** Takes properties away from an object, and from wherever it inherits them. */
function withhold(object: object, isWithheld: (name: string) => boolean): void {
  for (let owner = object; owner !== Object.prototype; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner))
      if (isWithheld(name)) Reflect.defineProperty(owner, name, { value: undefined });
}

/** Puts in the place of functions and classes what does the same, but not without an end. */
function limit(owner: object, ...names: readonly string[]): void {
  const countDown = () => {
    if ((blobs -= 1) < 0) throw new RangeError('Too many blobs');
  };
  for (const name of names) {
    const original = Reflect.get(owner, name) as new () => object;
    const limited = new Proxy(original, {
      apply: (target, self, given) => (countDown(), apply(target, self, given)),
      construct: (target, given, made) => (countDown(), construct(target, given, made)),
    });
    Reflect.set(owner, name, limited);
    if (original.prototype) Reflect.set(original.prototype, 'constructor', limited);
  }
}

addEventListener(
  'message',
  ({ data: core, ports: [port] }: MessageEvent<string>) => {
    // A spare worker has the core ready before it is asked to run anything.
    void import(/* @vite-ignore */ core);
    port?.addEventListener('message', ({ data }) => begin(data, core, port), { once: true });
    port?.start();
  },
  { once: true },
);

function begin({ cells, isQuiet }: RunRequest, core: string, port: MessagePort): void {
  const { setTimeout, clearTimeout } = globalThis;
  const preventDefault = probe(Event.prototype, 'preventDefault');
  const errorOf = probe(ErrorEvent.prototype, 'error');
  const reasonOf = probe(PromiseRejectionEvent.prototype, 'reason');
  const lastReason = {};
  let lastReported = () => {};
  const host: Host = {
    global: globalThis,
    core,
    createModuleUrl,
    importModule: (url) => import(/* @vite-ignore */ url),
    send: port.postMessage.bind(port),
    now: performance.now.bind(performance),
    setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
    clearTimeout: (id) => clearTimeout(id as number),
    onUncaught(listener) {
      // Captured, so that no listener of the program's comes before.
      const listen = (type: string, thrownIn: (event: Event) => unknown) =>
        addEventListener(
          type,
          (event) => {
            preventDefault(event);
            const thrown = thrownIn(event);
            if (thrown === lastReason) lastReported();
            else listener(thrown);
          },
          true,
        );
      listen('error', (event) => errorOf(event) ?? (event as ErrorEvent).message);
      listen('unhandledrejection', reasonOf);
    },
    // Rejections are reported in their order, so one more is reported when all of before are.
    afterRejections(callback) {
      lastReported = callback;
      void new Promise((_, reject) => reject(lastReason));
    },
  };
  void run(cells, host, isQuiet);
}
