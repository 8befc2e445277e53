// tries: to fail by a timer when every cell has come to its end
// expect: ends
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setTimeout(() => {
  throw new Error('late');
}, 30);
