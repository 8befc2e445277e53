// calls-itself: a function that only calls itself
// expect: error /stack|recursion/i
const down = (): number => 1 + down();
console.log(down());

// catches-and-goes-on: to overflow the stack again and again, and to print where hardly any stack is left
// expect: any-end
function down(): void {
  try {
    down();
  } catch {
    console.log({ a: [1, { b: 2 }] });
  }
}
down();

// circle: to print what contains itself, in several ways
// expect: done
// expect: prints "[Circular *1]"
const map = new Map<unknown, unknown>();
const circle: unknown[] = [map];
map.set(circle, map);
circle.push(circle, { circle });
console.log(circle);
console.table(circle);

// deep-cause: an error whose cause has a cause, ten thousand times
// expect: error /innermost|outermost/
let error = new Error('innermost');
for (let i = 0; i < 10_000; i += 1) error = new Error('outermost', { cause: error });
throw error;

// deep-object: to print an object that is a hundred thousand levels deep
// expect: done
// expect: prints "[Object]"
let deep: object = {};
for (let i = 0; i < 100_000; i += 1) deep = { deep };
console.log(deep);
console.dir(deep, { depth: null });

// deep-prototypes: to print an object with a hundred thousand prototypes
// expect: done
let child: object = {};
for (let i = 0; i < 100_000; i += 1) child = Object.create(child);
console.log(child);

// two-functions: two functions that call each other, and print on the way
// expect: prints "0"
// expect: ends
function ping(depth: number): void {
  if (depth < 5_000) console.log(depth);
  pong(depth + 1);
}
function pong(depth: number): void {
  ping(depth + 1);
}
ping(0);
