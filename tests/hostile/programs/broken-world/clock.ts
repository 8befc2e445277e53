// tries: to stop the clock
// expect: done
// expect: prints /1199$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
Date.now = () => 0;
(globalThis as any).performance.now = () => NaN;
(globalThis as any).setTimeout = null;
for (let i = 1; i < 1_200; i += 1) if (i < 100 || i > 1_190) console.log(i);
