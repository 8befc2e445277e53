// tries: to send itself the message that begins a run
// expect: done
// expect: prints /^once$/
const { MessageEvent, MessageChannel, dispatchEvent } = globalThis as any;
console.log('once');
const { port1 } = new MessageChannel();
const cells = [{ name: 'x', code: 'console.log("twice")', names: [], specifiers: [] }];
dispatchEvent(new MessageEvent('message', { data: cells, ports: [port1] }));
await new Promise((resolve) => setTimeout(resolve, 50));
