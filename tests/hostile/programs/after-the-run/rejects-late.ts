// tries: to fail after its run has ended
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
void (globalThis as any).crypto.subtle
  .digest('SHA-256', new Uint8Array(2 ** 26))
  .then(() => Promise.reject(new Error('late')));
