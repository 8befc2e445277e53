// tries: to keep the engine busy where it looks at nothing else
// expect: any-end
const long: number[] = [];
long.length = 2 ** 32 - 1;
long.fill(0);
