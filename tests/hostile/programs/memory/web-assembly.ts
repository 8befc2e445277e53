// tries: a gigabyte of WebAssembly's memory
// expect: any-end
const memory = new (globalThis as any).WebAssembly.Memory({ initial: 2 ** 14 });
new Uint8Array(memory.buffer).fill(1);
await new Promise(() => {});
