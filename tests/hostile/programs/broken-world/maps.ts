// tries: to replace maps, and with them whatever keeps the timers
// expect: done
// expect: prints /^now\nlate$/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
for (const name of ['get', 'set', 'has', 'delete'])
  (Map.prototype as any)[name] = () => {
    throw new Error('replaced');
  };
Object.defineProperty(Map.prototype, 'size', { get: () => 7 });
setTimeout(() => console.log('late'), 10);
console.log('now');
