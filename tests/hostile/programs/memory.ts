// arrays: to fill the memory with arrays
// expect: any-end
const hoard: number[][] = [];
for (;;) hoard.push(Array.from({ length: 1e5 }, () => Math.random()));

// buffers: to take a gigabyte of buffers, and to hold it
// expect: any-end
const hoard: Uint8Array[] = [];
for (let i = 0; i < 64; i += 1) hoard.push(new Uint8Array(2 ** 24).fill(1));
await new Promise(() => {});

// longest-array: to print the longest array that there is
// expect: done
// expect: prints "4294967295"
console.log(new Array(2 ** 32 - 1));

// map-grows: a map that only grows
// expect: any-end
const map = new Map<number, object>();
for (let key = 0; ; key += 1) map.set(key, { key });

// one-buffer-too-large: a buffer of a petabyte
// expect: error /RangeError/
new ArrayBuffer(2 ** 50);

// string-doubles: a string that doubles until the engine gives up
// expect: any-end
let text = 'x';
for (;;) text += text;

// web-assembly: a gigabyte of WebAssembly's memory
// expect: any-end
const memory = new (globalThis as any).WebAssembly.Memory({ initial: 2 ** 14 });
new Uint8Array(memory.buffer).fill(1);
await new Promise(() => {});
