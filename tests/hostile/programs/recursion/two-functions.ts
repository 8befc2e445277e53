// tries: two functions that call each other, and print on the way
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
