// tries: to print after its run has ended, by a promise that no timer holds
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
