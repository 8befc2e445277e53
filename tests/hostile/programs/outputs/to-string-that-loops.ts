// tries: a conversion that never ends
// expect: stopped-by-reader
console.log(
  `${{
    toString() {
      for (;;) {}
    },
  }}`,
);
