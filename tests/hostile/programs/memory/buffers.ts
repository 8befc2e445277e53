// tries: to take a gigabyte of buffers, and to hold it
// expect: any-end
const hoard: Uint8Array[] = [];
for (let i = 0; i < 64; i += 1) hoard.push(new Uint8Array(2 ** 24).fill(1));
await new Promise(() => {});
