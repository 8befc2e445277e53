// tries: to make a promise of its own module, which then never ends
// expect: done
// expect: prints "then"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
export function then(): void {}
console.log('then');
