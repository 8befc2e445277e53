// tries: to make the page believe that the browser ended the run
// expect: error /mine/
// expect: never-prints "The browser ended this run"
const global = globalThis as any;
global.Event.prototype.preventDefault = () => {};
setTimeout(() => {
  throw new Error('mine');
});
await new Promise(() => {});
