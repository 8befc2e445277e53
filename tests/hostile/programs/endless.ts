// asked-after-ten-seconds: a loop without an end, for longer than ten seconds
// expect: asks
// expect: stopped-by-reader
for (;;) {}

// async-generator: to walk an asynchronous generator that never ends
// expect: stopped-by-reader
async function* numbers(): AsyncGenerator<number> {
  for (let n = 0; ; n += 1) yield n;
}
for await (const n of numbers()) if (n < 0) break;

// atomics-wait: to put its thread to sleep for ever
// expect: any-end
const memory = new (globalThis as any).WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
Atomics.wait(new Int32Array(memory.buffer), 0, 0);

// await-loop: to wait without an end, a moment at a time, and never lets a timer have its turn
// expect: stopped-by-reader
for (;;) await null;

// comparison-that-loops: to loop inside the engine's own sorting
// expect: stopped-by-reader
[3, 2, 1].sort(() => {
  for (;;) {}
});

// for-loop: a loop without an end
// expect: stopped-by-reader
// expect: prints "before"
console.log('before');
for (;;) {}

// generator: to walk a generator that never ends
// expect: stopped-by-reader
function* numbers(): Generator<number> {
  for (let n = 0; ; n += 1) yield n;
}
let sum = 0;
for (const n of numbers()) sum += n;

// imports-itself: to wait for itself, by importing its own module
// expect: any-end
await import(import.meta.url);

// interval: an interval that nobody clears
// expect: stopped-by-reader
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setInterval(() => {}, 1);

// loop-that-catches: to survive being stopped, by catching everything that is thrown
// expect: stopped-by-reader
function stay(): void {
  for (;;) {
    try {
      for (;;) {}
    } catch {
      continue;
    } finally {
      stay();
    }
  }
}
stay();

// message-channel: two ports that keep each other busy
// expect: stopped-by-reader
const { port1, port2 } = new (globalThis as any).MessageChannel();
port1.onmessage = () => port1.postMessage(0);
port2.onmessage = () => port2.postMessage(0);
port1.postMessage(0);
await new Promise(() => {});

// microtasks: a microtask that queues the next
// expect: stopped-by-reader
const again = (): void => queueMicrotask(again);
again();
await new Promise(() => {});

// native-loop: to keep the engine busy where it looks at nothing else
// expect: any-end
const long: number[] = [];
long.length = 2 ** 32 - 1;
long.fill(0);

// never-settles: to wait for what never comes
// expect: stopped-by-reader
await new Promise(() => {});

// promise-chain: a promise that is resolved with a promise, and so on
// expect: stopped-by-reader
const link = (): Promise<void> => Promise.resolve().then(link);
await link();

// regular-expression: a pattern that takes longer than the universe has
// expect: any-end
console.log(/^(a+)+$/.test(`${'a'.repeat(60)}b`));

// spread-generator: to spread a generator that never ends into an array
// expect: any-end
function* nothing(): Generator<undefined> {
  for (;;) yield undefined;
}
console.log([...nothing()].length);

// timer-chain: a timer that sets the next, beside cells that have all come to their end
// expect: stopped-by-reader
// expect: prints "set"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const again = () => setTimeout(again, 0);
again();
console.log('set');
