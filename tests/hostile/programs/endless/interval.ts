// tries: an interval that nobody clears
// expect: stopped-by-reader
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setInterval(() => {}, 1);
