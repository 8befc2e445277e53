// tries: to leave something behind for a later run
// expect: done
// expect: prints "found undefined"
const global = globalThis as any;
console.log(
  'found',
  global.left,
  Object.getPrototypeOf(global).left,
  (Array.prototype as any).left,
);
global.left = Object.getPrototypeOf(global).left = (Array.prototype as any).left = 'behind';
