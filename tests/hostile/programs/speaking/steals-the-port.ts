// tries: to get hold of the port to the page by replacing what could lead there
// expect: ends
// expect: prints "honest"
// expect: never-prints "stolen"
const { MessagePort, Worker, EventTarget, MessageEvent } = globalThis as any;
const steal = function (this: unknown, ...parts: unknown[]): void {
  console.log('stolen', this, parts);
};
MessagePort.prototype.postMessage = steal;
EventTarget.prototype.addEventListener = steal;
Object.defineProperty(MessageEvent.prototype, 'ports', { get: steal });
Function.prototype.bind = Function.prototype.call = Function.prototype.apply = steal as any;
(globalThis as any).onmessage = steal;
console.log('honest');
await new Promise((resolve) => setTimeout(resolve, 60));
