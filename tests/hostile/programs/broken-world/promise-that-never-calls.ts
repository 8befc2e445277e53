// tries: to swallow what a promise tells
// expect: done
// expect: prints "printed"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
Promise.prototype.then = (() => new Promise(() => {})) as any;
(Promise.prototype as any).constructor = function (take: unknown) {
  return { take };
};
console.log('printed');
