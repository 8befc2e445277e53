// tries: to send the page somewhere else
// expect: ends
// expect: no-request
const { location } = globalThis as any;
try {
  location.assign('http://ADDRESS/assign');
} catch {
  location.href = 'http://ADDRESS/href';
}
