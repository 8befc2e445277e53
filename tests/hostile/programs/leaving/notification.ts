// tries: to notify the reader
// expect: ends
const { Notification } = globalThis as any;
console.log(Notification?.permission);
new Notification('look here');
