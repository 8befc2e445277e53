// tries: to loop inside the engine's own sorting
// expect: stopped-by-reader
[3, 2, 1].sort(() => {
  for (;;) {}
});
