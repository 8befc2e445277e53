// tries: to print what contains itself, in several ways
// expect: done
// expect: prints "[Circular *1]"
const map = new Map<unknown, unknown>();
const circle: unknown[] = [map];
map.set(circle, map);
circle.push(circle, { circle });
console.log(circle);
console.table(circle);
