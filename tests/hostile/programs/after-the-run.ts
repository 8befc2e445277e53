// interval-cleared: a thousand timers, all of which are cleared in the end
// expect: done
// expect: prints "over"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const ids = Array.from({ length: 1_000 }, () => setInterval(() => {}, 5));
setTimeout(() => {
  for (const id of ids) clearInterval(id);
  console.log('over');
}, 50);

// prints-late: to print after its run has ended, by a promise that no timer holds
// expect: done
// expect: never-prints "much later"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const { MessageChannel } = globalThis as any;
const { port1, port2 } = new MessageChannel();
let hops = 0;
port1.onmessage = () => {
  hops += 1;
  if (hops < 1e6) port2.postMessage(0);
  else console.log('much later');
};
port2.postMessage(0);

// rejects-late: to fail after its run has ended
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
void (globalThis as any).crypto.subtle
  .digest('SHA-256', new Uint8Array(2 ** 26))
  .then(() => Promise.reject(new Error('late')));

// strange-timers: timers of strange delays, strange callbacks and strange numbers
// expect: error /TypeError|SyntaxError|Error/
for (const delay of [NaN, -1, Infinity, '10', {}, null, 2 ** 40])
  clearTimeout(setTimeout(() => {}, delay as number));
for (const id of [NaN, -1, 1e9, {}, null, '__proto__']) clearTimeout(id as number);
setTimeout({ toString: () => 'console.log("text")' } as any, 0);

// timer-prints: to print by a timer into a cell that has long ended
// expect: done
// expect: prints /^now\nlate$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setTimeout(() => console.log('late'), 60);
console.log('now');

// timer-throws: to fail by a timer when every cell has come to its end
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setTimeout(() => {
  throw new Error('late');
}, 30);

// waits-after-finalization: to act when the engine throws something away
// expect: done
const { FinalizationRegistry } = globalThis as any;
const registry = new FinalizationRegistry(() => console.log('thrown away'));
for (let i = 0; i < 1e5; i += 1) registry.register({}, i);
