// tries: to put its thread to sleep for ever
// expect: any-end
const memory = new (globalThis as any).WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
Atomics.wait(new Int32Array(memory.buffer), 0, 0);
