// tries: a getter that throws, and one that prints
// expect: done
// expect: prints "[Getter]"
// expect: never-prints "called"
const trap = {
  get a(): number {
    throw new Error('called');
  },
  get b() {
    console.log('called');
    return 1;
  },
};
console.log(trap);
console.table([trap]);
console.dir(trap);
