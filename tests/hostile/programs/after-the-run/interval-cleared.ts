// tries: a thousand timers, all of which are cleared in the end
// expect: done
// expect: prints "over"
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const ids = Array.from({ length: 1_000 }, () => setInterval(() => {}, 5));
setTimeout(() => {
  for (const id of ids) clearInterval(id);
  console.log('over');
}, 50);
