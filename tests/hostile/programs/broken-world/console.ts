// tries: to run without a console, and with one that lies
// expect: ends
const real = console;
(globalThis as any).console = { log: () => real.log('lied') };
console.log('x');
delete (globalThis as any).console;
real.log = null as any;
